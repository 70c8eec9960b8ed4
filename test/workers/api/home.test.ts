import { describe, expect, test } from "vitest";
import { ApiUnderTest } from "./api-under-test.ts";

const browser = { headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

describe("GET /", () => {
  test("is a page for a browser, and each of its links leads somewhere", async () => {
    const api = new ApiUnderTest();
    const page = await api.get("/", browser);
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    const links = [...page.text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) => link);
    expect(links).toEqual(expect.arrayContaining(["/dashboard", "/docs", "/guide", "/health", "/guide/pages.css"]));
    for (const link of links) expect([link, [200, 302].includes((await api.get(link)).status)]).toEqual([link, true]);
  });

  test("shows a command that works: with a key's place only where keys are needed", async () => {
    const open = await new ApiUnderTest().get("/", browser);
    expect(open.text).toContain("curl -s http://api.test/process \\\n  -H 'Content-Type");
    expect(open.text).not.toContain("YOUR_KEY");
    const vars = { API_KEYS: "acme:reader:acme-reader-key-0001", OPEN_TENANT: "" };
    expect((await new ApiUnderTest({ vars }).get("/", browser)).text).toContain("Authorization: Bearer YOUR_KEY");
  });

  test("is JSON with the same addresses for a program", async () => {
    const { body } = await new ApiUnderTest().get("/", { headers: { Accept: "*/*" } });
    expect(body).toMatchObject({
      name: "AI-EventStream",
      links: { dashboard: "http://api.test/dashboard", openapi: "http://api.test/openapi.json" },
    });
  });
});

describe("GET /guide", () => {
  test.each([
    ["/guide/", "AI-EventStream answers texts"],
    ["/guide/kafka", "KAFKA_DRIVER"],
    ["/guide/decisions/0014-workers-pull", "Workers pull"],
  ])("shows %s as a page", async (path, text) => {
    const page = await new ApiUnderTest().get(path);
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.text).toContain(text);
  });

  test.each(["/guide/docs/kafka", "/guide/kafka.md", "/dashboard/none.js"])(
    "says that there is no page %s",
    async (path) => {
      const reply = await new ApiUnderTest().get(path, browser);
      expect(reply).toMatchObject({ status: 404, body: { error: { message: `There is no page ${path}.` } } });
    },
  );
});
