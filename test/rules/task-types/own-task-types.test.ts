import { beforeEach, describe, expect, it } from "vitest";
import { OwnTaskTypesUnderTest } from "./own-task-types-under-test.ts";

const first = { instructions: "Sort tickets." };
const second = { instructions: "Sort tickets by team." };
let under: OwnTaskTypesUnderTest;
beforeEach(() => {
  under = new OwnTaskTypesUnderTest({ triage: [first, second] });
});
const versionFor = async (name: unknown, tenant = "acme") => {
  const found = await under.types.forNewTask(tenant, name);
  return found.ok ? (found.value?.version ?? null) : found.error;
};

describe("the task type of a new task", () => {
  it("is the current version of its tenant's own task type", async () => {
    expect(await versionFor("triage")).toBe(2);
    expect(await versionFor("triage", "globex")).toBeNull();
  });

  it("of a built-in name, or of none, needs no call to the registry", async () => {
    for (const name of ["sentiment", "sentiment_analysis", undefined, 5]) expect(await versionFor(name)).toBeNull();
    expect(under.calls).toEqual([]);
  });

  it("that is likely a misspelling is refused with what was meant", async () => {
    expect(await versionFor("triaje")).toBe("triage");
    expect(await versionFor("something else")).toBeNull();
  });

  it("is the version on trial for the share of tasks that it has", async () => {
    under.use({ name: "triage", version: 1, canary: { version: 2, share: 0.25 } });
    under.chance = 0.3;
    expect(await versionFor("triage")).toBe(1);
    under.chance = 0.2;
    expect(await versionFor("triage")).toBe(2);
  });

  it("changes within five seconds, and at once where it was changed", async () => {
    expect(await versionFor("triage")).toBe(2);
    under.use({ name: "triage", version: 1, canary: null });
    under.now = 4999;
    expect(await versionFor("triage")).toBe(2);
    under.now = 5000;
    expect(await versionFor("triage")).toBe(1);
    under.use({ name: "triage", version: 2, canary: null });
    under.types.forget("acme");
    expect(await versionFor("triage")).toBe(2);
  });
});

it("a version is read once, also by many tasks at once", async () => {
  await Promise.all(Array.from({ length: 50 }, () => under.types.forNewTask("acme", "triage")));
  under.now = 60_000;
  expect((await under.types.version("acme", "triage", 2))?.version).toBe(2);
  expect(under.calls).toEqual(["acme current", "acme triage 2"]);
});

it("a version that is not there is null, and one that cannot be read is no answer", async () => {
  expect(await under.types.version("acme", "triage", 9)).toBeNull();
  under.broken = true;
  await expect(under.types.version("acme", "triage", 1)).rejects.toThrow("unreachable");
  under.broken = false;
  expect((await under.types.version("acme", "triage", 1))?.version).toBe(1);
});
