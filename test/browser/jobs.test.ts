// Bulk work on tasks: what matches or is selected, with progress that a reload does not lose, and the keys of the task list.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const soon = { timeout: 20_000 };
let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ MAX_RETRIES: "0" });
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const task = z.object({ status: z.string() });
const statusOf = async (id: string) => task.parse(await system.call("GET", `/task/${id}`)).status;
/** The element that has the focus: `BUTTON Hide`. */
const focused = (page: Page) =>
  page.evaluate<string>("document.activeElement.tagName + ' ' + document.activeElement.textContent");
const waiting = { countdown: 3600 };

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const open = (hash: string) => openPage(browser, system.url, hash, { key: keys.admin, width });

  test("all that match are revoked on the server, after a window in which it can be undone", async () => {
    const text = `walk ${width}`;
    const ids = await system.submitMany([`${text} one`, `${text} two`, `${text} three`], waiting);
    const { page, pageErrors } = await open(`#tasks?${new URLSearchParams({ search: text })}`);
    await page.getByRole("button", { name: "Revoke all that match…" }).click();
    const dialog = page.getByRole("dialog", { name: "Revoke tasks?" });
    await dialog.getByText("3 tasks match.").waitFor();
    await dialog.getByText("It begins in 10 seconds and can be undone until then.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Start" }).click();
    const bar = page.getByRole("region", { name: "Bulk work" }).locator(".job").first();
    await bar.getByRole("button", { name: "Undo" }).click();
    await bar.getByText("It was undone, and nothing has happened.").waitFor();
    expect(await focused(page)).toBe("BUTTON Hide");
    await bar.getByRole("button", { name: "Hide" }).click();
    await vi.waitFor(async () => expect(await focused(page)).toMatch(/^MAIN/), soon);
    expect(await Promise.all(ids.map(statusOf))).toEqual(["PENDING", "PENDING", "PENDING"]);

    await page.getByRole("button", { name: "Revoke all that match…" }).click();
    await dialog.getByRole("button", { name: "Start" }).click();
    await bar.getByText(/^begins in \d+ s$/).waitFor();
    await page.reload();
    await bar.getByText("3 of 3").waitFor(soon);
    await bar.getByText("It is done.").waitFor(soon);
    expect(await Promise.all(ids.map(statusOf))).toEqual(["REVOKED", "REVOKED", "REVOKED"]);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });

  test("the keys move, select and open tasks, and what is selected is acted upon", async () => {
    const text = `keys ${width}`;
    const [first = "", second = ""] = await system.submitMany([`${text} a`, `${text} b`], waiting);
    const { page } = await open(`#tasks?${new URLSearchParams({ search: text })}`);
    await page.locator("tr[data-task]").nth(1).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys of the task list" }).waitFor();
    await page.keyboard.press("Escape");
    for (const key of ["j", "x", "j", "x", "x", "k", "j"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Revoke 1 selected…" }).waitFor();
    expect(await focused(page)).toMatch(/^TR/);
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: "Task" });
    await drawer
      .getByText(/^na\d\d-/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Replay 1 selected…" }).click();
    const replay = page.getByRole("dialog", { name: "Replay tasks?" });
    await replay.getByText("There is nothing to replay").waitFor();
    await replay.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Revoke 1 selected…" }).click();
    await page.getByRole("dialog", { name: "Revoke tasks?" }).getByRole("button", { name: "Start" }).click();
    const states = async () => [await statusOf(first), await statusOf(second)].sort();
    await vi.waitFor(async () => expect(await states()).toEqual(["PENDING", "REVOKED"]), { ...soon, interval: 200 });
    await page.locator("tr[data-task] td", { hasText: text }).first().click();
    await drawer.waitFor();
    await page.context().close();
  });

  test("the list is paused and counts what comes, and times are written in UTC or local time", async () => {
    const text = `pause${width}`;
    await system.submit(`${text} old`, waiting);
    const { page } = await open(`#tasks?${new URLSearchParams({ search: text })}`);
    const rows = page.locator("tr[data-task]");
    await rows.first().waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await system.submit(`${text} new`, waiting);
    await page.getByText("Paused. 1 new task has arrived meanwhile.").waitFor(soon);
    expect(await rows.count()).toBe(1);
    await page.getByRole("button", { name: "Go on" }).click();
    await vi.waitFor(async () => expect(await rows.count()).toBe(2), soon);
    await page.getByRole("button", { name: "Times: local time. Change" }).click();
    expect(await rows.first().locator("time").first().getAttribute("title")).toMatch(/\d\d:\d\d:\d\d\.\d{3} UTC$/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export CSV" }).click();
    expect((await download).suggestedFilename()).toBe("tasks.csv");
    await page.context().close();
  });
});
