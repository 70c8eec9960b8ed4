// The monitoring page in Debian's Chromium. It records every request and every error of the page.
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

export interface OpenedPage {
  page: Page;
  /** Every request since the page was opened. */
  requests: { method: string; url: string; at: number }[];
  /** Script errors, and violations of the Content-Security-Policy. */
  pageErrors: string[];
}

interface Opening {
  key?: string;
  width?: number;
  colours?: "light" | "dark";
  /** The languages of the browser, the first is preferred. */
  locale?: "en-GB" | "es-MX" | "fr-FR";
}

/** Opens `${url}/dashboard/${hash}` in a new window. */
export async function openPage(
  browser: Browser,
  url: string,
  hash: string,
  { key = "", width = 1600, colours = "light", locale = "en-GB" }: Opening = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 1000 },
    colorScheme: colours,
    reducedMotion: "reduce",
    locale,
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const requests: OpenedPage["requests"] = [];
  const pageErrors: string[] = [];
  page.on("request", (request) => requests.push({ method: request.method(), url: request.url(), at: Date.now() }));
  page.on("pageerror", (error) => pageErrors.push(String(error)));
  page.on("console", (message) => {
    // The browser logs each failed response, which the page handles and shows: that is not an error of the page.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      pageErrors.push(message.text());
  });
  await page.goto(`${url}/dashboard/${hash}`);
  if (key) {
    await page.locator("input[type=password]").fill(key);
    await page.locator("button[type=submit]").click();
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, pageErrors };
}
