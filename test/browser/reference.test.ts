// The pages beside the dashboard: the first page, the documentation and the API reference.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let system: SystemUnderLook;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

interface Opening {
  width?: number;
  colours?: "light" | "dark";
}

async function open(path: string, { width = 1200, colours = "light" }: Opening = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme: colours });
  const page = await context.newPage();
  await page.goto(system.url + path);
  return page;
}

const looks = [
  { colours: "light", width: 1200 },
  { colours: "dark", width: 390 },
] as const;

describe.each(looks)("$colours, at $width px", (look) => {
  test.each(["/", "/guide/", "/guide/kafka", "/guide/semantic-cache"])(
    "%s has no serious accessibility violation and is no wider than the screen",
    async (path) => {
      const page = await open(path, look);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
      await page.context().close();
    },
  );

  test("the reference has no serious accessibility violation, with an operation open and answered", async () => {
    const page = await open("/docs/", look);
    await page.locator(".opblock").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    const operation = page.locator("#operations-Tasks-postProcess");
    await operation.locator(".opblock-summary-control").click();
    await operation.getByRole("button", { name: "Execute" }).click();
    await operation.locator(".live-responses-table .response-col_status").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.context().close();
  });
});

// All of the examples are sent in test/workers/api/examples.test.ts.
test.each(["operations-Tasks-getTasks", "operations-Cache-postCacheExplain"])(
  "%s can be executed as it opens, with the key of the dialog",
  async (id) => {
    const page = await open("/docs/");
    await page.getByRole("button", { name: "Authorize" }).first().click();
    const bearer = page.locator(".auth-container", { has: page.locator("#auth-bearer-value") });
    await bearer.locator("#auth-bearer-value").fill(keys.admin);
    await bearer.getByRole("button", { name: "Apply credentials" }).click();
    await page.keyboard.press("Escape");
    const operation = page.locator(`#${id}`);
    await operation.locator(".opblock-summary-control").click();
    await operation.getByRole("button", { name: "Execute" }).click();
    const status = operation.locator(".live-responses-table .response .response-col_status").first();
    expect((await status.innerText()).trim()).toMatch(/^200/);
    await page.context().close();
  },
);
