// What costs or stops something asks first, and says in one sentence what it will do.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ MAX_RETRIES: "2", KAFKA_CONSUMERS: "1" });
  for (const text of ["fail one", "fail two"]) await system.settle(text);
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const audited = async () =>
  z
    .object({ entries: z.array(z.object({ action: z.string() })) })
    .parse(await system.call("GET", "/audit"))
    .entries.map(({ action }) => action);
const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name });
const cancel = (page: Page, name: string | RegExp) =>
  dialog(page, name).getByRole("button", { name: "Cancel" }).click();

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const open = async (hash: string) => (await openPage(browser, system.url, hash, { key: keys.admin, width })).page;

  test("replaying a cause says how many tasks and model calls at most, and does nothing when cancelled", async () => {
    const page = await open("#dead-letters");
    await page.getByRole("button", { name: "Replay all of this cause…" }).click();
    const asked = dialog(page, "Replay tasks?");
    await asked.getByText("2 tasks match.").waitFor();
    await asked.getByText("They are submitted again, which takes at most 6 model calls").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await asked.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await cancel(page, "Replay tasks?");
    expect(await audited()).not.toContain("job.create");
    await page.context().close();
  });

  test("pausing and a seek that makes new tasks or leaves records out say what they do, and do nothing when cancelled", async () => {
    const page = await open("#kafka");
    await page.getByRole("button", { name: "Pause reading" }).click();
    await dialog(page, "Pause reading?").getByText("No new record becomes a task until somebody resumes").waitFor();
    await cancel(page, "Pause reading?");
    await page.getByLabel("create new tasks from old records").check();
    await page.getByRole("button", { name: "Seek" }).click();
    await dialog(page, /new tasks/)
      .getByText(/^Every record of \S+ from there on becomes a new task/)
      .waitFor();
    await cancel(page, /new tasks/);
    await page.getByLabel("create new tasks from old records").uncheck();
    await page.getByRole("combobox", { name: "To", exact: true }).selectOption("latest");
    await page.getByRole("button", { name: "Seek" }).click();
    await dialog(page, "Seek?").getByText("that were not read yet do not become tasks").waitFor();
    await cancel(page, "Seek?");
    expect((await audited()).filter((action) => action.startsWith("kafka."))).toEqual([]);
    await page.context().close();
  });

  test("revoking says what becomes of the task, and does nothing when cancelled", async () => {
    const id = await system.submit("hold on");
    const page = await open(`#tasks?task=${id}`);
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    await dialog(page, "Revoke?").getByText("The task ends as REVOKED without an answer").waitFor();
    await cancel(page, "Revoke?");
    await dialog(page, "Task").waitFor();
    expect(await system.call("GET", `/task/${id}`)).not.toMatchObject({ status: "REVOKED" });
    await system.call("DELETE", `/task/${id}`);
    await page.context().close();
  });

  test("replaying a success says that the cache would answer, and can go without it", async () => {
    const id = await system.settle(`Me gusta ${width}`);
    const page = await open(`#tasks?task=${id}`);
    await page.getByRole("button", { name: "Replay", exact: true }).click();
    await dialog(page, "Replay?").getByText("The cache would answer").waitFor();
    await page.getByRole("button", { name: "Replay without cache" }).click();
    await vi.waitFor(() => expect(page.url()).not.toContain(id), { timeout: 10_000 });
    const replayed = new URLSearchParams(new URL(page.url()).hash.split("?")[1]).get("task");
    const task = await system.call("GET", `/task/${replayed}?wait=20`);
    expect(task).toMatchObject({ status: "SUCCESS", result: { cache: { layer: "none" } } });
    await page.context().close();
  });
});
