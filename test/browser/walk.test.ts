// Every screen against a running server with real traffic: it shows what the API says, it updates by itself, its
// actions work, and text that users sent is never treated as HTML.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { launchBrowser, type OpenedPage, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const markup = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
const metrics = z.object({
  completed_tasks: z.number(),
  failed_tasks: z.number(),
  cache_hit_rate: z.number(),
  cost_usd: z.number(),
  providers: z.record(z.string(), z.object({ calls: z.number() })),
});
const soon = { timeout: 10_000 };

let browser: Browser;
let system: SystemUnderLook;
let opened: OpenedPage[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start({ AI_PROVIDERS: "openai", OPENAI_MODEL: "gpt-4o" });
  await system.settle("El servicio fue excelente", { task_type: "sentiment_analysis" });
  await system.settle("El servicio fue excelente", { task_type: "sentiment_analysis" });
  await system.settle("My parcel came two days late", { metadata: { note: markup } });
  await system.settle("fail this one");
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});
afterEach(async () => {
  const pageErrors = opened.flatMap((openedPage) => openedPage.pageErrors);
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened = [];
  expect(pageErrors).toEqual([]);
});

async function open(hash: string, more: Parameters<typeof openPage>[3] = {}): Promise<Page> {
  const openedPage = await openPage(browser, system.url, hash, { key: keys.admin, ...more });
  opened.push(openedPage);
  return openedPage.page;
}
const figure = (page: Page, name: string) => page.locator(".tile", { hasText: name }).locator("strong");

describe("access", () => {
  test("asks for a key once, keeps it for the tab and sends it only to the API", async () => {
    const page = await open("", { key: "wrong-key-000000" });
    await page.getByText("The API does not know this key").waitFor();
    await page.getByLabel("API key").fill(keys.reader);
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByText("acme reader").waitFor();
    await page.reload();
    await page.getByText("acme reader").waitFor();
    expect(await page.evaluate(() => [Object.values(sessionStorage), JSON.stringify(localStorage)])).toEqual([
      [keys.reader],
      expect.not.stringContaining(keys.reader),
    ]);
    const hosts = new Set(opened.flatMap(({ requests }) => requests.map(({ url }) => new URL(url).origin)));
    expect([...hosts]).toEqual([system.url]);
    await page.getByRole("button", { name: "Forget key" }).click();
    await page.getByLabel("API key").waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test.each([
    ["overview", "Submit"],
    ["tasks", "Revoke"],
    ["cache", "Clear everything"],
    ["dead-letters", "Replay"],
  ])("shows a reader no action on %s", async (screen, action) => {
    const page = await open(`#${screen}`, { key: keys.reader });
    await page.getByText("Live").waitFor();
    await page.locator(".card").first().waitFor();
    expect(await page.getByRole("button", { name: action }).count()).toBe(0);
  });
});

describe("the overview", () => {
  test("shows the API's numbers, and new ones without a reload", async () => {
    const page = await open("#overview");
    const before = metrics.parse(await system.call("GET", "/metrics"));
    await figure(page, "From the cache").waitFor();
    expect(await figure(page, "From the cache").innerText()).toBe(`${before.cache_hit_rate.toFixed(1)}%`);
    expect(await figure(page, "Failed").innerText()).toBe(String(before.failed_tasks));
    expect(before.cost_usd).toBeGreaterThan(0);
    const cost = Number((await figure(page, "Cost").innerText()).replace("$", ""));
    expect(cost / before.cost_usd).toBeCloseTo(1, 1);
    await system.settle("fail once more");
    await vi.waitFor(async () => {
      expect(await figure(page, "Failed").innerText()).toBe(String(before.failed_tasks + 1));
    }, soon);
  });

  test("follows a submitted text to its answer", async () => {
    const page = await open("#overview");
    await page.getByLabel("Text").fill("El envío llegó tarde");
    await page.getByRole("button", { name: "Submit" }).click();
    const answer = page.locator(".answer");
    await answer.getByText("SUCCESS").first().waitFor();
    expect(await answer.locator("blockquote").innerText()).toMatch(/^Sentiment: /);
    expect(await answer.locator(".stretches li").count()).toBeGreaterThanOrEqual(2);
    await answer.getByText("Miss.").waitFor();
  });
});

describe("the tasks", () => {
  test("are found by Flower's search terms and sorted by any column, also where rows are cards", async () => {
    const page = await open("#tasks");
    const search = page.getByRole("searchbox");
    await search.fill("state:FAILURE args:fail");
    await search.press("Enter");
    await vi.waitFor(async () => {
      const shown = await page.locator("tbody .chip").allInnerTexts();
      expect(new Set(shown)).toEqual(new Set(["✕ FAILURE"]));
    }, soon);
    await search.fill("args:");
    await search.press("Enter");
    await page.getByRole("columnheader", { name: "Text" }).getByRole("button").click();
    const texts = () => page.locator('tbody td[data-name="Text"]').allInnerTexts();
    await vi.waitFor(async () => {
      const shown = await texts();
      expect(shown.length).toBeGreaterThan(2);
      expect(shown).toEqual(shown.toSorted().reverse());
    }, soon);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel("Sort by").selectOption("Text ▴");
    await vi.waitFor(async () => {
      const shown = await texts();
      expect(shown).toEqual(shown.toSorted());
    }, soon);
  });

  test("are filtered by state and opened, and show what users sent as text", async () => {
    await system.settle(markup);
    const page = await open("#tasks");
    await page.getByRole("link", { name: /^✕? ?FAILURE/ }).click();
    await vi.waitFor(async () => {
      const shown = await page.locator("tbody .chip").allInnerTexts();
      expect(new Set(shown)).toEqual(new Set(["✕ FAILURE"]));
    }, soon);
    await page.getByRole("link", { name: "ALL" }).click();
    await page.locator("tbody tr").nth(2).waitFor();
    await page.locator("tbody a").first().click();
    const drawer = page.getByRole("dialog");
    expect(await drawer.getByLabel("Text").inputValue()).toBe(markup);
    await drawer.getByText("The task has succeeded.").waitFor();
    await page.keyboard.press("Escape");
    await vi.waitFor(async () => expect(await page.getByRole("dialog").count()).toBe(0), soon);
    expect(await page.title()).toBe("Tasks · AI-EventStream");
  });

  test("that are running show their worker and can be revoked", async () => {
    const id = await system.submit("hold this one");
    const page = await open(`#tasks?task=${id}`);
    const drawer = page.getByRole("dialog");
    await drawer.getByText(/has been processing it for/).waitFor();
    await drawer.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("dialog", { name: "Revoke?" }).getByRole("button", { name: "Revoke" }).click();
    await page.getByText("The task is revoked.").waitFor();
    await drawer.getByText("The task was revoked.").waitFor();
    expect(await system.call("GET", `/task/${id}`)).toMatchObject({ status: "REVOKED" });
  });

  test("appear in the open list without a reload", async () => {
    const page = await open("#tasks");
    await page.locator("tbody tr").first().waitFor();
    const id = await system.settle("A late one");
    await page.locator(`tbody a[title="${id}"]`).waitFor(soon);
  });

  test("that failed can be edited and replayed", async () => {
    const id = await system.settle("fail and edit me");
    const page = await open(`#tasks?task=${id}`);
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("button", { name: "Replay edited" }).click();
    await drawer.getByLabel("Text", { exact: true }).first().fill("Now it works");
    await drawer.getByRole("button", { name: "Replay this" }).click();
    await drawer.getByText("The task has succeeded.").waitFor();
    expect(await drawer.getByLabel("Text", { exact: true }).inputValue()).toBe("Now it works");
  });
});

test("the workers and queues match the API, and the longest waiting tasks show the reason", async () => {
  const held = await system.submit("hold and wait");
  const { workers } = z.object({ workers: z.array(z.string()) }).parse(await system.call("GET", "/workers"));
  const page = await open("#workers");
  for (const name of workers) await page.getByText(name, { exact: true }).waitFor();
  await page.locator(`a[title="${held}"]`).waitFor();
  await page.getByText(/has been processing it for/).waitFor();
  await system.call("DELETE", `/task/${held}`);
  await page.getByText("No task waits for anything but its ETA.").waitFor();
  const id = await system.settle("Why?");
  await page.getByLabel("Task id").fill(id);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("The task has succeeded.").waitFor();
});

describe("the cache", () => {
  test("is cleared only after its name was typed", async () => {
    await system.settle("Cached or not?");
    const page = await open("#cache");
    await page.getByRole("button", { name: "Clear everything" }).click();
    const box = page.getByRole("dialog");
    expect(await box.getByRole("button", { name: "Clear" }).isDisabled()).toBe(true);
    await box.getByRole("textbox").fill("everything");
    await box.getByRole("button", { name: "Clear" }).click();
    await page.getByText(/is empty\./).waitFor();
    const { result } = z
      .object({ result: z.object({ cache: z.object({ layer: z.string() }) }) })
      .parse(await system.call("GET", `/task/${await system.settle("Cached or not?")}`));
    expect(result.cache.layer).toBe("none");
  });

  test("is searched by pattern, and a value is decoded", async () => {
    const id = await system.settle("Look into the store");
    const page = await open("#cache");
    await page.getByLabel("Pattern").fill("cache:*");
    await page.getByRole("button", { name: "Find keys" }).click();
    const rows = page.locator("tbody tr", { has: page.locator("button.key") });
    await rows.first().waitFor();
    const values: string[] = [];
    for (let row = 0; row < (await rows.count()); row++) {
      await rows.nth(row).locator("button.key").click();
      values.push(await page.getByRole("dialog").getByLabel("Value").inputValue());
      await page.keyboard.press("Escape");
    }
    expect(values.some((value) => JSON.parse(value).task_id === id)).toBe(true);
    await page.getByLabel("Pattern").fill("nobodys:*");
    await page.getByRole("button", { name: "Find keys" }).click();
    await page.getByText("No key matches.").waitFor();
  });

  test("is searched for the questions near a text and shows which would be served", async () => {
    const id = await system.settle("Which street is the library in?");
    const page = await open("#cache");
    await page.getByLabel("Near to").fill("In which street is the library?");
    await page.getByRole("button", { name: "Search" }).click();
    const served = page.locator("tbody tr", { hasText: "would be served" });
    await served.getByText("Which street is the library in?").waitFor();
    expect(await served.getByRole("link").getAttribute("href")).toContain(id);
  });

  test("shows what another threshold would have served of the latest answers", async () => {
    for (const text of ["Where is my order?", "Where is my order now?", "Who wrote Don Quixote?"])
      await system.settle(text);
    const page = await open("#cache");
    await page.getByRole("button", { name: "Read the latest decisions" }).click();
    const summary = page.getByText(/similarity alone would allow/);
    await summary.waitFor();
    await page.getByLabel(/Threshold/).fill("0.5");
    const allowed = async () => Number(/allow (\d+)/.exec(await summary.innerText())?.[1]);
    const low = await allowed();
    expect(low).toBeGreaterThan(0);
    await page.getByLabel(/Threshold/).fill("1");
    expect(await allowed()).toBeLessThan(low);
  });
});

test("dead letters with the same cause are a group, and all of them are replayed at a chosen pace", async () => {
  await Promise.all([1, 2, 3].map((number) => system.settle(`fail group ${number} ${markup}`)));
  const page = await open("#dead-letters");
  const group = page.locator(".card", { hasText: "refused: the model refused" });
  await group.getByText("fail group 1").waitFor();
  await group.getByRole("button", { name: "Replay all of this cause…" }).click();
  const dialog = page.getByRole("dialog", { name: "Replay tasks?" });
  await dialog.getByLabel("per second").selectOption("20");
  await dialog.getByRole("button", { name: "Start" }).click();
  await page.getByRole("region", { name: "Bulk work" }).getByText("It is done.").waitFor();
  await vi.waitFor(async () => {
    const links = await group.getByText(/^replayed as/).count();
    expect(links).toBeGreaterThanOrEqual(3);
  }, soon);
  expect(await page.title()).toBe("Dead letters · AI-EventStream");
});

test("the health screen names the adapter behind each port and every action, and shows no secret", async () => {
  const { ports } = z.object({ ports: z.record(z.string(), z.string()) }).parse(await system.call("GET", "/health"));
  await system.call("DELETE", "/cache/clear?task_type=sentiment");
  const page = await open("#health");
  for (const behind of Object.values(ports)) await page.getByText(behind, { exact: true }).first().waitFor();
  await page.getByText("/cache/clear?task_type=sentiment").waitFor();
  await page.getByText("API_KEYS", { exact: true }).waitFor();
  const { providers } = metrics.parse(await system.call("GET", "/metrics"));
  const provider = page.locator(".card", { hasText: "Every call to a model" }).locator("tbody tr");
  expect(await provider.locator('td[data-name="Calls"]').innerText()).toBe(String(providers.openai?.calls));
  const model = page.locator(".card", { hasText: "the day on which each ends" }).locator("tbody tr");
  expect(await model.innerText()).toMatch(/gpt-4o.*openai.*OPENAI_MODEL.*2027-01-14/s);
  await page.getByRole("heading", { name: "Recent errors" }).waitFor();
  await page.getByRole("heading", { name: "Slowest store commands" }).waitFor();
  for (const key of Object.values(keys)) expect(await page.content()).not.toContain(key);
});

test("the last values stay, marked as stale, while the API does not answer", async () => {
  const page = await open("#overview");
  const shown = await figure(page, "From the cache").innerText();
  await page.context().setOffline(true);
  await page.getByText(/^Stale: last read/).waitFor({ timeout: 20_000 });
  expect(await figure(page, "From the cache").innerText()).toBe(shown);
  await page.context().setOffline(false);
  await page.getByText("Live").waitFor({ timeout: 20_000 });
});
