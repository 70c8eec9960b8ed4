// What an operator does about an alert on the page: acknowledge it, silence it, and go to what it is about.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ ALERT_DEAD_LETTERS: "1" });
  // All that the system does happens in its first minute.
  await system.settle("fail to look at");
  await system.minutePasses();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const alertOf = (page: Page, name = "Alerts") => page.getByRole("region", { name });

describe.each([1600, 1024, 390])("at %i px", (width) => {
  const isNarrowEnough = async (page: Page) =>
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);

  test("a writer acknowledges an alert, and a reader sees who did", async () => {
    const { page, pageErrors } = await openPage(browser, system.url, "#overview", { key: keys.writer, width });
    await alertOf(page).getByRole("button", { name: "Acknowledge" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Note").fill(`I look, at ${width}.`);
    expect(await seriousViolations(page)).toEqual([]);
    await isNarrowEnough(page);
    await dialog.getByRole("button", { name: "Acknowledge", exact: true }).click();
    const acknowledged = new RegExp(`Acknowledged by writer \\(key [0-9a-f]{8}\\) at .*: I look, at ${width}\\.`);
    await alertOf(page).getByText(acknowledged).waitFor();
    expect(pageErrors).toEqual([]);
    await page.context().close();

    const reader = await openPage(browser, system.url, "#overview", { key: keys.reader, width });
    await alertOf(reader.page).getByText(acknowledged).waitFor();
    expect(await alertOf(reader.page).getByRole("button").count()).toBe(0);
    await reader.page.context().close();
  });

  test("a writer silences an alert, sees it marked, and ends the silence", async () => {
    const { page, pageErrors } = await openPage(browser, system.url, "#overview", { key: keys.writer, width });
    await alertOf(page).getByRole("button", { name: "Silence" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("For how long").selectOption("4 hours");
    await dialog.getByLabel("Reason").fill("The tests fail it.");
    await isNarrowEnough(page);
    await dialog.getByRole("button", { name: "Silence", exact: true }).click();
    await alertOf(page)
      .getByText(/Silenced until .* by writer .*: The tests fail it\./)
      .waitFor();
    await isNarrowEnough(page);
    expect(await seriousViolations(page)).toEqual([]);

    await page.goto(`${system.url}/dashboard/#health`);
    const silences = page.locator(".card", { hasText: "send no notices until a time" });
    await silences.getByText("The tests fail it.").waitFor();

    await silences.getByRole("button", { name: "End" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
    await silences.getByText("No alert is silenced.").waitFor();
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });

  test("the deployment's rules are not offered to a writer, and a silence can be made before an alert", async () => {
    const { page } = await openPage(browser, system.url, "#health", { key: keys.writer, width });
    await page.getByRole("button", { name: "New silence" }).click();
    const dialog = page.getByRole("dialog");
    const offered = await dialog.getByLabel("Rule").locator("option").allInnerTexts();
    expect(offered).toContain("kafka lag");
    expect(offered).not.toContain("worker saturation");
    await dialog.getByLabel("Rule").selectOption("kafka lag");
    await dialog.getByLabel("Reason").fill(`Maintenance ${width}`);
    await dialog.getByRole("button", { name: "Silence", exact: true }).click();
    const silences = page.locator(".card", { hasText: "send no notices until a time" });
    const made = silences.locator("tbody tr", { hasText: `Maintenance ${width}` });
    await made.getByText("every subject").waitFor();
    await isNarrowEnough(page);
    await page.context().close();
  });

  test("its link leads to its tasks, with state and time", async () => {
    const { page } = await openPage(browser, system.url, "#overview", { key: keys.reader, width });
    await alertOf(page).getByRole("link", { name: "Tasks" }).click();
    await page.locator("tbody tr").first().waitFor();
    const query = new URLSearchParams(new URL(page.url()).hash.split("?")[1]);
    expect([query.get("state"), Date.parse(query.get("since") ?? "") < Date.now()]).toEqual(["FAILURE", true]);
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual([expect.stringContaining("fail to look at")]);
    await page.context().close();
  });
});

test("the alert is told in Spanish, with its figures", async () => {
  const { page } = await openPage(browser, system.url, "#overview", { key: keys.writer, locale: "es-MX" });
  await alertOf(page, "Alertas")
    .getByText(/^1 tarea falló de forma definitiva en 15 minutos; la alerta empieza con 1\./)
    .waitFor();
  await alertOf(page, "Alertas").getByRole("button", { name: "Atender" }).click();
  await page.getByRole("dialog").getByLabel("Nota").waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.context().close();
});
