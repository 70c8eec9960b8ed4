// Celery's options in the form that submits a task, and what the page shows of them.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, type OpenedPage, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
let opened: OpenedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});
afterEach(async () => {
  expect(opened.pageErrors).toEqual([]);
  await opened.page.context().close();
});

async function openForm(text: string, more: Parameters<typeof openPage>[3] = {}): Promise<Page> {
  opened = await openPage(browser, system.url, "#overview", { key: keys.admin, ...more });
  const { page } = opened;
  await page.getByLabel("Text").fill(text);
  await page.getByText("Options", { exact: true }).click();
  return page;
}
const submit = (page: Page) => page.getByRole("button", { name: "Submit" }).click();
/** In an hour, as a field for the local time has it; the page is in UTC. */
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString().slice(0, 19);

test("a task with a countdown and a priority is shown waiting with the time at which it begins, then with its answer", async () => {
  const page = await openForm("Begin in three seconds");
  await page.getByLabel("Countdown").fill("3");
  await page.getByLabel("Priority").fill("9");
  await submit(page);
  const answer = page.locator(".answer");
  await answer.getByText("PENDING").first().waitFor();
  await answer.getByText(/^It may begin in [\d.]+ s, at 20\S+Z: its eta or countdown says so\.$/).waitFor();
  await answer.getByText("SUCCESS").first().waitFor();
  expect(await answer.getByText(/It may begin/).count()).toBe(0);
  await answer.getByRole("link").first().click();
  const facts = page.getByRole("dialog").locator(".facts");
  await facts.waitFor();
  expect(await facts.innerText()).toMatch(/Priority\s+9\s+Received\s+[\d:]+\s+Start at\s+\d\d:\d\d:\d\d/);
});

test("a task that begins in an hour is shown once, and its details say when it begins, when it expires and why it waits", async () => {
  const page = await openForm("Begin in an hour");
  await page.getByLabel("ETA").fill(inAnHour());
  await page.getByLabel("Expires").fill("7200");
  await page.getByLabel("Max retries").fill("1");
  await submit(page);
  await page
    .locator(".answer")
    .getByText(/^It may begin in 3\d{3} s/)
    .waitFor();
  await page.getByRole("button", { name: "Submit" }).waitFor();
  await page.locator(".answer").getByRole("link").first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText(/^It may begin in/).waitFor();
  await drawer.getByText(/^It expires in 7\d{3} s if no worker takes it before; then it is REVOKED\.$/).waitFor();
  const facts = await drawer.locator(".facts").innerText();
  expect(facts).toMatch(/Start at\s+\d.*\s+Expires at\s+\d/);
  expect(facts).toMatch(/Attempts\s+0 of at most 2/);
});

describe.each([1280, 390])("at %i px", (width) => {
  test.each(["light", "dark"] as const)("refused options show their rules at their fields, %s", async (colours) => {
    const page = await openForm("Twice", { width, colours });
    await page.getByLabel("Countdown").fill("3");
    await page.getByLabel("ETA").fill(inAnHour());
    await page.getByLabel("Priority").fill("high");
    await submit(page);
    await page.getByText("The task was not submitted: correct the marked options.").waitFor();
    const rule = (label: string) => page.locator(".option", { has: page.getByLabel(label) }).locator(".rule");
    expect(await rule("Countdown").innerText()).toBe("must not be sent together with eta");
    expect(await rule("Priority").innerText()).toBe("must be a whole number from 0 to 9");
    expect(await rule("ETA").count()).toBe(0);
    expect(await page.getByLabel("Countdown").getAttribute("aria-invalid")).toBe("true");
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.getByLabel("ETA").fill("");
    await page.getByLabel("Countdown").fill("");
    await page.getByLabel("Priority").fill("0");
    await submit(page);
    await page.locator(".answer").getByText("SUCCESS").first().waitFor();
    expect(await page.locator(".rule").count()).toBe(0);
  });
});
