import { describe, expect, it } from "vitest";
import { parseApiKeys } from "../../../src/access/api-keys.ts";

const key = "0123456789abcdef";

describe("API_KEYS", () => {
  it("is a list of tenant, role and key, separated by commas or white space", () => {
    const text = `acme:admin:${key}, acme:reader:${key}2\nother-1:writer:with:colons:${key}\t`;
    expect(parseApiKeys(text)).toEqual({
      ok: true,
      value: [
        { tenant: "acme", role: "admin", key },
        { tenant: "acme", role: "reader", key: `${key}2` },
        { tenant: "other-1", role: "writer", key: `with:colons:${key}` },
      ],
    });
  });

  it.each(["", " ", ",", " ,\n"])("that is %j holds no key", (text) => {
    expect(parseApiKeys(text)).toEqual({ ok: true, value: [] });
  });

  it.each([
    { why: "a tenant in capitals", entry: `Acme:admin:${key}`, expectedText: "the tenant must be 1-40 of a-z, 0-9" },
    { why: "no tenant", entry: `:admin:${key}`, expectedText: "the tenant must be 1-40 of a-z, 0-9" },
    { why: "a long tenant", entry: `${"a".repeat(41)}:admin:${key}`, expectedText: "the tenant must be 1-40" },
    { why: "a key alone", entry: key, expectedText: "the role must be one of reader, writer, admin" },
    {
      why: "an unknown role",
      entry: `acme:root:${key}`,
      expectedText: "the role must be one of reader, writer, admin",
    },
    { why: "an inherited role", entry: `acme:constructor:${key}`, expectedText: "the role must be one of" },
    { why: "no key", entry: "acme:admin:", expectedText: "at least 16 characters. Make one with: openssl rand" },
    { why: "a short key", entry: "acme:admin:0123456789abcde", expectedText: "at least 16 characters" },
  ])("with $why is refused by its position in the list, with the rule and the remedy", ({ entry, expectedText }) => {
    const parsed = parseApiKeys(`acme:admin:${key}3,${entry}`);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error).toContain("API_KEYS: entry 2: ");
    expect(parsed.error).toContain(expectedText);
    expect(parsed.error).toMatch(/Write tenant:role:key\.|openssl rand -hex 24/);
    expect(parsed.error).not.toContain(key.slice(0, 15));
  });
});
