// The page in English and in Spanish: by the browser's languages until the user switches, and at every width.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, openPage } from "./opened-page.ts";
import { screens } from "./screens.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
  await system.settle("fail to look at");
  await Promise.all(["Where is my order?", "Where is my order now?", "Me gusta"].map((text) => system.settle(text)));
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const languageOf = (page: Page) => page.evaluate<string>("document.documentElement.lang");

test.each([
  ["es-MX", "Resumen", "es"],
  ["en-GB", "Overview", "en"],
  ["fr-FR", "Overview", "en"],
] as const)("a browser in %s gets the title %s", async (locale, expected, language) => {
  const { page } = await openPage(browser, system.url, "#overview", { key: keys.admin, locale });
  await title(page).getByText(expected, { exact: true }).waitFor();
  expect(await languageOf(page)).toBe(language);
  expect(await page.title()).toBe(`${expected} · AI-EventStream`);
  await page.context().close();
});

test("the form for the key speaks the browser's language, and can be switched", async () => {
  const { page, pageErrors } = await openPage(browser, system.url, "", { locale: "es-MX" });
  await page.getByLabel("Clave de API").waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByLabel("API key").waitFor();
  expect(pageErrors).toEqual([]);
  await page.context().close();
});

describe.each([1600, 1024, 390])("at %i px", (width) => {
  test("the language is switched in the header, without a reload, and remembered", async () => {
    const { page, pageErrors } = await openPage(browser, system.url, "#workers", { key: keys.admin, width });
    await page.getByText("Live", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Español" }).click();
    await title(page).getByText("Workers y colas", { exact: true }).waitFor();
    await page.getByText("En vivo", { exact: true }).waitFor();
    expect(await languageOf(page)).toBe("es");
    await page.reload();
    await title(page).getByText("Workers y colas", { exact: true }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await title(page).getByText("Workers and queues", { exact: true }).waitFor();
    expect(await languageOf(page)).toBe("en");
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });

  test.each(screens)(
    "%s in Spanish has no serious accessibility violation and is no wider than the screen",
    async (screen) => {
      const { page, pageErrors } = await openPage(browser, system.url, `#${screen}`, {
        key: keys.admin,
        width,
        locale: "es-MX",
      });
      await page.getByText("En vivo", { exact: true }).waitFor();
      await page.locator(".card").first().waitFor();
      expect(await page.locator(".failed").allInnerTexts()).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await page.getByRole("navigation").getByRole("link").count()).toBe(screens.length);
      expect(pageErrors).toEqual([]);
      await page.context().close();
    },
  );
});
