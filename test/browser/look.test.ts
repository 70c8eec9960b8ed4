// Layout and cost of the page: no serious accessibility violation, nothing wider than the screen, few requests,
// few bytes; on every screen, at two widths, light and dark.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { screens } from "./screens.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
let failed = "";
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
  failed = await system.settle("fail to look at");
  await Promise.all(["Where is my order?", "Where is my order now?", "Me gusta"].map((text) => system.settle(text)));
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const looks = screens.flatMap((screen) =>
  ([1600, 390] as const).flatMap((width) =>
    (["light", "dark"] as const).map((colours) => ({ screen, width, colours })),
  ),
);

describe.each(looks)("$screen at $width px, $colours,", ({ screen, width, colours }) => {
  test("has no serious accessibility violation and is no wider than the screen", async () => {
    const { page, pageErrors } = await openPage(browser, system.url, `#${screen}`, { key: keys.admin, width, colours });
    await page.getByText("Live", { exact: true }).waitFor();
    await page.locator(".card").first().waitFor();
    expect(await page.locator(".failed").allInnerTexts()).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });
});

describe.each([1600, 390])("at %i px", (width) => {
  test("the drawer of a task and its edit form have no serious accessibility violation", async () => {
    const { page } = await openPage(browser, system.url, `#tasks?task=${failed}`, { key: keys.admin, width });
    await page.getByRole("dialog").getByRole("button", { name: "Replay edited" }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.context().close();
  });

  test("the form for the key has no serious accessibility violation", async () => {
    const { page } = await openPage(browser, system.url, "", { width });
    expect(await seriousViolations(page)).toEqual([]);
    await page.context().close();
  });
});

test("the screens and a task can be reached with the keyboard alone", async () => {
  const { page } = await openPage(browser, system.url, "#overview", { key: keys.admin });
  await page.getByText("Live", { exact: true }).waitFor();
  const focused = () => page.evaluate<string>("document.activeElement?.textContent ?? ''");
  const tabTo = async (text: string | RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()).match(text)) return page.keyboard.press("Enter");
    }
    throw new Error(`no way to ${text}`);
  };
  await page.getByRole("link", { name: "AI-EventStream" }).focus();
  await tabTo(/^Tasks$/);
  await page.getByRole("heading", { level: 1, name: "Tasks" }).waitFor();
  await page.locator("tbody tr").first().waitFor();
  await tabTo(/^na\d\d-/);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await vi.waitFor(async () => expect(await page.getByRole("dialog").count()).toBe(0));
  await page.context().close();
});

test("an open page costs less than two requests a second on every screen", async () => {
  const lookedMs = 10_000;
  const opened = await Promise.all(
    [...screens.map((screen) => `#${screen}`), `#tasks?task=${failed}`].map((hash) =>
      openPage(browser, system.url, hash, { key: keys.admin }),
    ),
  );
  // What a page asks for once, when it is opened, is not counted.
  await Promise.all(opened.map(({ page }) => page.getByText("Live", { exact: true }).waitFor()));
  const since = Date.now();
  await vi.waitFor(() => expect(Date.now() - since).toBeGreaterThanOrEqual(lookedMs), { timeout: lookedMs * 2 });
  for (const { page, requests } of opened) {
    const counted = requests.filter(({ at }) => at >= since).length;
    expect(counted / (lookedMs / 1000), page.url()).toBeLessThan(2);
    expect(counted, page.url()).toBeGreaterThan(1);
    await page.context().close();
  }
});

test("the page is smaller than 150 kB gzipped and sends no request to another host", async () => {
  const files = globSync(join(import.meta.dirname, "../../dist/assets/dashboard/*.{html,js,css,svg}"));
  const gzipBytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(files.length).toBeGreaterThanOrEqual(4);
  expect(gzipBytes).toBeLessThan(150_000);
  const { page, requests } = await openPage(browser, system.url, "", { key: keys.admin });
  await page.getByText("Live", { exact: true }).waitFor();
  expect([...new Set(requests.map(({ url }) => new URL(url).origin))]).toEqual([system.url]);
  await page.context().close();
});
