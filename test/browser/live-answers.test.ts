// Answers on the page while a model says them. A server in the place of OpenAI says each piece when a test lets it.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { openAiWire, streamed } from "../rules/ai/provider-streams.ts";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, type OpenedPage, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

let browser: Browser;
let openAi: ProviderServer;
let system: SystemUnderLook;
let opened: OpenedPage;
let goOn: () => void;
let isHeld: Promise<void>;
beforeAll(async () => {
  browser = await launchBrowser();
  openAi = new ProviderServer();
  const OPENAI_BASE_URL = `${await openAi.listen()}/v1`;
  system = await SystemUnderLook.start({ OPENAI_API_KEY: "sk-secret", OPENAI_BASE_URL, RETRY_BASE_MS: "50" });
});
afterAll(async () => {
  await browser.close();
  await system.stop();
  openAi.close();
});
beforeEach(() => {
  isHeld = new Promise((resolve) => {
    goOn = resolve;
  });
});
afterEach(async () => {
  expect(opened.pageErrors).toEqual([]);
  await opened.page.context().close();
});

/** Says "Rain ", and the rest when the test lets it go on. */
const said = (rest: string) => ({
  body: null,
  stream: [openAiWire.begin + openAiWire.piece("Rain "), openAiWire.piece(rest), openAiWire.end],
  between: async (written: number) => (written === 1 ? isHeld : undefined),
});
const request = { task_type: "generation", use_cache: false };
const live = (page: Page) => page.locator(".live-answer blockquote");
const streams = () => opened.requests.filter(({ url }) => url.endsWith("/stream"));

async function open(hash: string, more: Parameters<typeof openPage>[3] = {}): Promise<Page> {
  opened = await openPage(browser, system.url, hash, { key: keys.admin, ...more });
  return opened.page;
}

async function tryIt(page: Page, text: string): Promise<void> {
  await page.getByLabel("Text").fill(text);
  await page.getByLabel("Task type").selectOption("generation");
  await page.getByRole("button", { name: "Submit" }).click();
}

describe("the form that submits a text", () => {
  test("shows what the model says long before the result, then the result", async () => {
    openAi.answerBy((path) => (path.endsWith("/embeddings") ? { status: 404, body: {} } : said("falls.")));
    const page = await open("#overview");
    await tryIt(page, "Write about rain.");
    await page.getByText("Attempt 1, as the model says it:").waitFor();
    expect(await live(page).innerText()).toBe("Rain ");
    await page.locator(".answer").getByText("STARTED").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    goOn();
    await page.locator(".answer > blockquote").waitFor();
    expect(await page.locator(".answer > blockquote").innerText()).toBe("Rain falls.");
    expect(await live(page).count()).toBe(0);
    expect(streams()).toHaveLength(1);
  });

  test("shows the result also when the stream is refused", async () => {
    openAi.answerBy((path) => (path.endsWith("/embeddings") ? { status: 404, body: {} } : said("again.")));
    const page = await open("#overview");
    await page.route("**/stream", (route) => route.fulfill({ status: 404, json: {} }));
    await tryIt(page, "Write about rain once more.");
    await page.locator(".answer").getByText("STARTED").first().waitFor();
    goOn();
    await page.locator(".answer > blockquote").waitFor();
    expect(await page.locator(".answer > blockquote").innerText()).toBe("Rain again.");
    expect(streams()).toHaveLength(1);
  });
});

describe("the details of a task", () => {
  test.each([
    ["light", 1600],
    ["dark", 390],
  ] as const)("show what the model says, and void it when the attempt fails, %s, %i px", async (colours, width) => {
    openAi.plan(
      { ...said("breaks"), stream: said("").stream.slice(0, 1), end: "cut" },
      streamed(openAiWire, "Snow falls."),
    );
    const id = await system.submit("Write about rain.", { ...request, stream: true, max_retries: 1 });
    const page = await open(`#tasks?task=${id}`, { colours, width });
    const drawer = page.getByRole("dialog");
    await vi.waitFor(async () => expect(await live(page).innerText()).toBe("Rain "), { timeout: 10_000 });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.evaluate(`window.seen = []; new MutationObserver(() => {
      const shown = document.querySelector(".live-answer")?.textContent;
      if (shown && shown !== window.seen.at(-1)) window.seen.push(shown);
    }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
    goOn();
    await drawer.getByText("The task has succeeded.").waitFor();
    const seen = String(await page.evaluate("window.seen.join('\\n')"));
    expect(seen).toMatch(/^Attempt 1 failed: .*What the model said until then does not count\. *$/m);
    expect(await drawer.locator("blockquote").allInnerTexts()).toEqual(["Snow falls."]);
  });

  test("do not read in a hidden tab, and go on after the last event when it is seen again", async () => {
    openAi.plan(said("falls."));
    const id = await system.submit("Write behind a curtain.", { ...request, stream: true });
    const page = await open(`#tasks?task=${id}`);
    await vi.waitFor(async () => expect(await live(page).innerText()).toBe("Rain "), { timeout: 10_000 });
    const turn = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, "hidden", { value: ${hidden}, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"))`);
    const aborted = page.waitForEvent("requestfailed", (failed) => failed.url().endsWith(`${id}/stream`));
    await turn(true);
    await aborted;
    await page.waitForTimeout(1500);
    expect(streams()).toHaveLength(1);
    const again = page.waitForRequest((asked) => asked.url().endsWith(`${id}/stream`));
    await turn(false);
    expect((await again).headers()["last-event-id"]).toBe("1.1");
    expect(await live(page).innerText()).toBe("Rain ");
    goOn();
    await page.getByRole("dialog").getByText("The task has succeeded.").waitFor();
    expect(await page.getByRole("dialog").locator("blockquote").allInnerTexts()).toEqual(["Rain falls."]);
  });

  test("stop reading when they are closed", async () => {
    openAi.plan({ ...said("on and on"), end: "hang" });
    const id = await system.submit("Write for ever.", { ...request, stream: true });
    const page = await open(`#tasks?task=${id}`);
    await vi.waitFor(async () => expect(await live(page).innerText()).toBe("Rain "), { timeout: 10_000 });
    const aborted = page.waitForEvent("requestfailed", (request) => request.url().endsWith(`${id}/stream`));
    await page.keyboard.press("Escape");
    await aborted;
    expect(streams()).toHaveLength(1);
    await system.call("DELETE", `/task/${id}`);
    goOn();
  });
});
