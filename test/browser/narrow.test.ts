// What an operator with a small screen or a keyboard can reach.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ WORKER_MAX_TASKS: "2", WORKER_CONCURRENCY: "1", WORKERS: "1" });
  for (const text of ["one", "two", "three", "fail four", "five"]) await system.settle(text);
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

/** A side that hides something has a shadow, which is drawn as a background. */
const hasCue = (page: Page, selector: string) =>
  page.evaluate<boolean>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundImage.includes("gradient")`,
  );
const hides = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollWidth > element.clientWidth);
const focused = (page: Page) => page.evaluate<string>("document.activeElement?.textContent ?? ''");

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const open = async (hash: string) => (await openPage(browser, system.url, hash, { key: keys.admin, width })).page;

  test("every tab can be reached, and what is hidden has a cue", async () => {
    const page = await open("#overview");
    const tabs = page.getByRole("navigation").getByRole("link");
    if (width > 1000) expect(await hides(page, "nav")).toBe(false);
    else expect([await hides(page, "nav"), await hasCue(page, "nav")]).toEqual([true, true]);
    for (const name of await tabs.allInnerTexts()) {
      await tabs.filter({ hasText: name }).click();
      await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    }
    await page.context().close();
  });

  test("the outcome of a task can be reached", async () => {
    const page = await open("#tasks");
    const outcome = page.locator('td[data-name="Outcome"]').first();
    await outcome.waitFor();
    if (await hides(page, ".table-room")) expect(await hasCue(page, ".table-room")).toBe(true);
    await outcome.scrollIntoViewIfNeeded();
    const box = await outcome.boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test("the focus returns to what opened a drawer or a dialog", async () => {
    const page = await open("#tasks");
    const link = page.locator("tbody a").nth(1);
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await vi.waitFor(async () => expect(await focused(page)).toBe(name));
    await page.goto(`${system.url}/dashboard/#cache`);
    await page.getByRole("button", { name: "Clear everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await vi.waitFor(async () => expect(await focused(page)).toBe("Clear everything"));
    await page.context().close();
  });

  test("a disabled button does not look like one that can be pressed", async () => {
    const page = await open("#cache");
    await page.getByRole("button", { name: "Clear everything" }).click();
    await page.locator("dialog button.danger").waitFor();
    const look = () =>
      page.evaluate<string[]>(`(({ color, backgroundColor, borderStyle, cursor }) =>
        [color, backgroundColor, borderStyle, cursor])(getComputedStyle(document.querySelector("dialog button.danger")))`);
    const disabled = await look();
    await page.getByRole("dialog").getByRole("textbox").fill("everything");
    const enabled = await look();
    for (const [index, value] of disabled.entries()) expect(value).not.toBe(enabled[index]);
    await page.context().close();
  });

  test("the workers that took their last task are folded", async () => {
    const page = await open("#workers");
    const fold = page.locator("details", { hasText: /retired in the last hour/ });
    await fold.waitFor();
    expect(await page.getByText("retired", { exact: true }).first().isVisible()).toBe(false);
    await fold.locator("summary").click();
    await page.getByText("retired", { exact: true }).first().waitFor();
    await page.context().close();
  });
});
