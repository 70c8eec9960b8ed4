// The stores on the screen of the cache: their analysis, the tree of keys, and changes that ask for a typed word.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
  for (const text of ["Where is my order?", "Who wrote Don Quixote?"]) await system.settle(text);
  await system.settle("Count me in", { task_type: "keywords" });
  const classified = { task_type: "classification", labels: ["yes", "no"] };
  await system.settle("Can I bring my large dog on the train?", classified);
  await system.settle("Can I bring my large cat on the train?", classified);
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const card = (page: Page, title: string) =>
  page.locator(".card", { has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
const keyPage = z.object({ keys: z.array(z.object({ key: z.string(), ttl_seconds: z.number() })) });
const cachedKeys = async (pattern: string) =>
  keyPage.parse(await system.call("GET", `/store/keys?pattern=${encodeURIComponent(pattern)}`)).keys;

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const open = async (key: string) => (await openPage(browser, system.url, "#cache", { key, width })).page;
  const fits = async (opened: Page) =>
    expect(await opened.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true);

  test("an analysis shows the families of keys, and a second one what has grown", async () => {
    await system.call("POST", "/store/analysis");
    const text = `A question at ${width} px`;
    await system.settle(text);
    const opened = await open(keys.reader);
    const stores = card(opened, "Stores");
    await stores.getByRole("button", { name: "Analyse" }).click();
    const family = stores.locator("tbody tr", { hasText: "cache:*:general_analysis" });
    await family.waitFor();
    expect(Number(await family.locator('td[data-name="Keys"]').innerText())).toBe(
      (await cachedKeys("cache:*:general_analysis")).length,
    );
    expect(await family.locator('td[data-name="Growth"]').innerText()).toMatch(/^\+\d+, \+/);
    await stores.locator("tbody tr", { hasText: "cache:*:keywords" }).waitFor();
    await stores.getByText(/^All \d+ keys were read\. Compared with/).waitFor();
    expect(await stores.locator(".chart").count()).toBe(2);
    await fits(opened);
    await opened.context().close();
  });

  test("the zones of near misses show what was compared and why they are closed", async () => {
    const opened = await open(keys.reader);
    const learned = card(opened, "Learned answers");
    await learned.getByRole("heading", { level: 3, name: /^classification/ }).waitFor();
    await learned.getByText(/^1 near miss was compared/).waitFor({ timeout: 20_000 });
    await learned.getByText("No near miss is served: no zone has proved that at most 1.0% of its answers").waitFor();
    const zone = learned.locator("tbody tr", { hasText: "≥ 0." });
    expect(await zone.locator('td[data-name="State"]').innerText()).toBe("too few labels");
    await learned.getByText("With another CACHE_MAX_WRONG: 0.1%: none").waitFor();
    await fits(opened);
    await opened.context().close();
  });

  test("the tree opens level by level, and an administrator changes and deletes a key by typing it", async () => {
    const opened = await open(keys.admin);
    const tree = card(opened, "Tree of keys");
    await tree.getByRole("button", { name: "Open the tree" }).click();
    await tree.getByRole("button", { name: "cache:", exact: false }).first().click();
    const [chosen] = await cachedKeys("cache:*:general_analysis");
    const key = chosen?.key ?? "";
    await tree.getByRole("button", { name: key.slice("cache:".length) }).click();
    const drawer = opened.getByRole("dialog", { name: "Key" });
    await drawer.getByLabel("Value").waitFor();
    await fits(opened);
    await drawer.getByLabel("Time to live").fill("500");
    await drawer.getByRole("button", { name: "Set" }).click();
    const asking = opened.getByRole("dialog", { name: "Another time to live" });
    expect(await asking.getByRole("button", { name: "Set" }).isDisabled()).toBe(true);
    await asking.getByRole("textbox").fill(key);
    await asking.getByRole("button", { name: "Set" }).click();
    await opened.getByText("1 key expires at the new time.").waitFor();
    expect((await cachedKeys(key))[0]?.ttl_seconds).toBeLessThanOrEqual(500);

    await tree.getByRole("button", { name: "cache:", exact: false }).first().click();
    await tree.getByRole("button", { name: key.slice("cache:".length) }).click();
    await drawer.getByRole("button", { name: "Delete" }).click();
    const deleting = opened.getByRole("dialog", { name: "Delete from the store" });
    await deleting.getByRole("textbox").fill("cache:");
    expect(await deleting.getByRole("button", { name: "Delete" }).isDisabled()).toBe(true);
    await deleting.getByRole("textbox").fill(key);
    await deleting.getByRole("button", { name: "Delete" }).click();
    await opened.getByText(/^1 key is deleted/).waitFor();
    expect(await cachedKeys(key)).toEqual([]);
    await opened.context().close();
  });

  test("a reader changes nothing", async () => {
    const opened = await open(keys.reader);
    const tree = card(opened, "Tree of keys");
    await tree.getByRole("button", { name: "Open the tree" }).click();
    await tree.getByRole("button", { name: "cache:", exact: false }).first().waitFor();
    expect(await tree.getByRole("button", { name: /^Change/ }).count()).toBe(0);
    await opened.context().close();
  });
});

test("a branch is deleted after its name is typed", async () => {
  const { page: opened } = await openPage(browser, system.url, "#cache", { key: keys.admin });
  const tree = card(opened, "Tree of keys");
  await tree.getByRole("button", { name: "Open the tree" }).click();
  await tree.getByRole("button", { name: "Change cache:" }).click();
  await opened.getByRole("dialog", { name: "Branch" }).getByRole("button", { name: "Delete" }).click();
  const deleting = opened.getByRole("dialog", { name: "Delete from the store" });
  await deleting.getByRole("textbox").fill("cache:");
  await deleting.getByRole("button", { name: "Delete" }).click();
  await opened.getByText(/keys are deleted/).waitFor();
  expect(await cachedKeys("cache:*")).toEqual([]);
  await opened.context().close();
});
