// The overview as an operator opens it after something happened: the last hour is there at once, beside the hour before.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ HISTORY_HOURS: "24" });
  await system.minutePasses();
  await system.settle("Where is my order?");
  await system.minutePasses();
  await system.settle("Me gusta");
  await system.settle("fail once");
  await system.minutePasses();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const chart = (page: Page, name: string) => page.getByRole("slider", { name: `${name} over time` });
const tile = (page: Page, name: string) => page.locator(".tile", { has: page.getByText(name, { exact: true }) });

describe.each([1600, 1024, 390])("at %i px the overview", (width) => {
  const open = async (hash: string) => (await openPage(browser, system.url, hash, { key: keys.admin, width })).page;

  test("opens with the stored last hour, and its tiles stand beside the hour before", async () => {
    const page = await open("#overview");
    await chart(page, "Throughput").waitFor();
    expect(await page.getByLabel("Show").inputValue()).toBe("60");
    expect(Number(await chart(page, "Throughput").getAttribute("aria-valuemax"))).toBeGreaterThanOrEqual(1);
    expect(await tile(page, "Settled").locator("strong").innerText()).toBe("3");
    expect(await tile(page, "Failed").innerText()).toMatch(/33.3% of the settled tasks\s*0 in the hour before/);
    expect(await tile(page, "p95 to the answer").innerText()).toMatch(/none in the hour before/);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test("keeps the chosen range in the address, over a reload and another screen", async () => {
    const page = await open("#overview");
    await page.getByLabel("Show").selectOption("last 24 hours");
    await vi.waitFor(() => expect(page.url()).toContain("#overview?range=1440"));
    await page.getByText("Minutes of the 24 hours before are no longer stored").waitFor();
    await page.reload();
    await page.getByText("Minutes of the 24 hours before are no longer stored").waitFor();
    await page.getByRole("link", { name: "Tasks", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Tasks" }).waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Overview" }).click();
    await chart(page, "Throughput").waitFor();
    expect(await page.getByLabel("Show").inputValue()).toBe("1440");
    await page.context().close();
  });

  test("tells time and values of a chart under the pointer, and with the keyboard", async () => {
    const page = await open("#overview");
    const throughput = chart(page, "Throughput");
    const shown = page.locator(".chart", { has: throughput }).locator(".pointed");
    await throughput.hover();
    await shown.waitFor();
    await page.mouse.move(0, 0);
    await vi.waitFor(async () => expect(await shown.count()).toBe(0));
    await throughput.focus();
    await page.keyboard.press("Home");
    await vi.waitFor(async () => expect(await throughput.getAttribute("aria-valuenow")).toBe("0"));
    const text = (await throughput.getAttribute("aria-valuetext")) ?? "";
    expect(text).toMatch(/^\d\d:\d\d:\d\d: succeeded .*\/s, failed .*\/s$/);
    expect(await shown.innerText()).toBe(text.slice(0, 8));
    await page.context().close();
  });
});

test("a changed setting is marked in the charts and named below them", async () => {
  const restarted = await SystemUnderLook.start();
  await restarted.minutePasses();
  await restarted.settle("Me gusta");
  await restarted.restart({ MAX_RETRIES: "7" });
  await restarted.minutePasses();
  const { page } = await openPage(browser, restarted.url, "#overview", { key: keys.admin });
  await page.getByRole("list", { name: "Changes of the deployment" }).getByText("MAX_RETRIES changed.").waitFor();
  await page.context().close();
  await restarted.stop();
});
