// The dead letters of a bad night: by cause, twenty at a time, some or all replayed or discarded, and no replay that fails for ever.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const soon = { timeout: 10_000 };
let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ MAX_RETRIES: "0" });
  await Promise.all(Array.from({ length: 45 }, (_, index) => system.settle(`fail ${index}`)));
  await system.settle("flaky one");
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const refused = (page: Page) => page.locator(".card", { hasText: "refused: the model refused" });
const letters = (page: Page) => page.locator(".letters li");

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const open = async () => (await openPage(browser, system.url, "#dead-letters", { key: keys.admin, width })).page;

  test("the causes are counted, and the largest lists twenty letters and twenty more", async () => {
    const page = await open();
    await refused(page)
      .getByText(/^\d+ tasks failed with this cause, the newest at/)
      .waitFor();
    await page.getByText(/^1 task failed with this cause/).waitFor();
    await vi.waitFor(async () => expect(await letters(page).count()).toBe(20), soon);
    await page.getByRole("button", { name: "Show 20 more" }).click();
    await vi.waitFor(async () => expect(await letters(page).count()).toBe(40), soon);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.locator(".letters").getByText("flaky one").waitFor();
    await page.context().close();
  });

  test("the address and the two inputs choose the time of the failures", async () => {
    const until = "2020-01-01T00:00:00.000Z";
    const unreadable = await openPage(browser, system.url, "#dead-letters?since=yesterday", { key: keys.admin, width });
    await refused(unreadable.page).first().waitFor();
    await unreadable.page.context().close();
    const { page } = await openPage(browser, system.url, `#dead-letters?until=${until}`, { key: keys.admin, width });
    await page.getByText("No task failed for good in this time.").waitFor();
    await page.getByLabel("Until").fill("");
    await refused(page).first().waitFor();
    await page.getByLabel("Since").fill("2020-01-01T00:00");
    await vi.waitFor(() => expect(page.url()).toMatch(/since=20/), soon);
    await vi.waitFor(async () => expect(await letters(page).count()).toBe(20), soon);
    await refused(page).getByRole("button", { name: "Replay all of this cause…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start" }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test("some letters are selected and discarded, after a question", async () => {
    const page = await open();
    const boxes = page.getByRole("checkbox", { name: /^Select .*-/ });
    await boxes.first().waitFor();
    const first = (await boxes.first().getAttribute("aria-label")) ?? "";
    await boxes.first().check();
    await boxes.nth(1).check();
    await page.getByRole("button", { name: "Discard 2 dead letters" }).click();
    const asked = page.getByRole("dialog");
    await asked.getByText("2 dead letters are deleted and can never be replayed.").waitFor();
    await asked.getByRole("button", { name: "Discard 2 dead letters" }).click();
    await page.getByText("2 dead letters were discarded.").waitFor();
    await vi.waitFor(async () => expect(await page.getByLabel(first).count()).toBe(0), soon);
    await page.context().close();
  });

  test("a replay of all stops when three fail the same way again", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Replay all of this cause…" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Start" }).click();
    const bars = page.getByRole("region", { name: "Bulk work" });
    await bars.getByText("It stopped by itself.").first().waitFor({ timeout: 30_000 });
    await bars.getByText("3 replays failed the same way again: refused: the model refused").first().waitFor();
    await page.context().close();
  });
});
