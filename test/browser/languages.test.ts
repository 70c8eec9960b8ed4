// The page in English and in Spanish: by the browser's languages until the user switches, and at every width.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, type OpenedPage, openPage } from "./opened-page.ts";
import { screens } from "./screens.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
  await system.settle("fail to look at");
  await system.call("PUT", "/task-types/triage", { instructions: "You send tickets to the team that answers them." });
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
    await page.locator("header button[lang=es]").click();
    await title(page).getByText("Workers y colas", { exact: true }).waitFor();
    await page.getByText("En vivo", { exact: true }).waitFor();
    expect(await languageOf(page)).toBe("es");
    await page.reload();
    await title(page).getByText("Workers y colas", { exact: true }).waitFor();
    await page.locator("header button[lang=en]").click();
    await title(page).getByText("Workers and queues", { exact: true }).waitFor();
    expect(await languageOf(page)).toBe("en");
    expect(pageErrors).toEqual([]);
    await page.context().close();
  });

  let opened: OpenedPage;
  const open = async (hash: string) => {
    opened = await openPage(browser, system.url, hash, { key: keys.admin, width, locale: "es-MX" });
    return opened.page;
  };
  const expectSound = async () => {
    const { page, pageErrors } = opened;
    expect(await page.locator(".failed").allInnerTexts()).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(pageErrors).toEqual([]);
    await page.context().close();
  };

  test.each([...screens, "types?new=1", "types?type=triage", "types?type=summarization"])(
    "%s in Spanish has no serious accessibility violation and is no wider than the screen",
    async (address) => {
      const page = await open(`#${address}`);
      await page.getByText("En vivo", { exact: true }).waitFor();
      await page.locator(".card").first().waitFor();
      expect(await page.locator("header.top nav a").count()).toBe(screens.length);
      await expectSound();
    },
  );

  test("a text is submitted and answered in Spanish", async () => {
    const page = await open("#overview");
    await page.getByLabel("Texto").fill("El envío llegó tarde");
    await page.getByText("Opciones", { exact: true }).click();
    await page.getByLabel("Prioridad").fill("high");
    await page.getByRole("button", { name: "Enviar" }).click();
    await page.getByText("La tarea no se envió: hay que corregir las opciones marcadas.").waitFor();
    expect(
      await page
        .locator(".option .rule")
        .getByText(/number/)
        .getAttribute("lang"),
    ).toBe("en");
    await page.getByLabel("Prioridad").fill("9");
    await page.getByRole("button", { name: "Enviar" }).click();
    await page.locator(".answer > blockquote").waitFor();
    await expectSound();
  });

  test("reading of Kafka is paused after a question in Spanish, and moved", async () => {
    const page = await open("#kafka");
    await page.getByRole("button", { name: "Pausar la lectura" }).click();
    const asked = page.getByRole("dialog", { name: "¿Pausar la lectura?" });
    await asked.getByRole("button", { name: "Pausar la lectura" }).click();
    await page.getByText("La lectura está en pausa.").waitFor();
    await page.getByRole("button", { name: "Reanudar la lectura" }).click();
    await page.getByText("La lectura continúa.").waitFor();
    await page.getByRole("button", { name: "Mover la posición" }).click();
    await page.getByText(/^La partición \d+ continúa en el offset 0\.$/).waitFor();
    await expectSound();
  });

  test("what the API says is marked as English", async () => {
    const page = await open("#health");
    const meaning = page.locator('td[data-name="Significado"]').first();
    await meaning.waitFor();
    expect(await meaning.locator("[lang=en]").count()).toBe(1);
    await page.goto(`${system.url}/dashboard/#types`);
    await page.locator("[lang=en] code", { hasText: "max_sentences" }).waitFor();
    await page.goto(`${system.url}/dashboard/#types?type=triage`);
    await page.getByLabel("Máximo de tokens").fill("many");
    await page.getByRole("button", { name: "Guardar como versión nueva" }).click();
    await page.getByText("La definición no se guardó: hay que corregir los campos marcados.").waitFor();
    expect(await page.locator(".option .rule [lang=en]").count()).toBe(1);
    await system.settle("fail in English");
    await page.goto(`${system.url}/dashboard/#tasks?state=FAILURE`);
    await page.locator("[lang=en]", { hasText: "refused: the model refused" }).first().waitFor();
    await page.goto(`${system.url}/dashboard/#dead-letters`);
    await page.locator("h2 [lang=en]", { hasText: "refused: the model refused" }).waitFor();
    await page.locator(".letters [lang=en]", { hasText: "refused: the model refused" }).first().waitFor();
    await expectSound();
  });
});
