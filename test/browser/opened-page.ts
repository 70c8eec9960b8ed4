// The monitoring page in Debian's Chromium. Every request it makes is noted, and whatever goes wrong in it.
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

export interface OpenedPage {
  page: Page;
  /** Every request since the page was opened. */
  requests: { method: string; url: string; at: number }[];
  /** Script errors, and what the Content-Security-Policy refused. */
  troubles: string[];
}

interface Opening {
  key?: string;
  width?: number;
  colours?: "light" | "dark";
}

/** Opens `${url}/dashboard/${hash}` in a window of its own. */
export async function openPage(
  browser: Browser,
  url: string,
  hash: string,
  { key = "", width = 1600, colours = "light" }: Opening = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 1000 },
    colorScheme: colours,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const requests: OpenedPage["requests"] = [];
  const troubles: string[] = [];
  page.on("request", (request) => requests.push({ method: request.method(), url: request.url(), at: Date.now() }));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    // The browser's own line for an answer that the page then shows is no trouble.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.push(message.text());
  });
  await page.goto(`${url}/dashboard/${hash}`);
  if (key) {
    await page.getByLabel("API key").fill(key);
    await page.getByRole("button", { name: "Open" }).click();
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, troubles };
}
