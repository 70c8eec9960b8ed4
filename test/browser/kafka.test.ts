// The Kafka screen against the embedded log and its poller, with real records.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const status = z.object({
  topic: z.string(),
  pollers: z.array(
    z.object({
      poller: z.string(),
      paused_by: z.string().nullable(),
      partitions: z.array(
        z.object({ partition: z.number(), position: z.number().nullable(), lag: z.number().nullable() }),
      ),
    }),
  ),
});
const audit = z.object({ entries: z.array(z.object({ action: z.string(), status: z.number() })) });
const soon = { timeout: 20_000, interval: 200 };

let browser: Browser;
let system: SystemUnderLook;
let page: Page;
let pageErrors: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  system = await SystemUnderLook.start();
  ({ page, pageErrors } = await openPage(browser, system.url, "#kafka", { key: keys.admin }));
});
afterAll(async () => {
  await browser.close();
  await system.stop();
  expect(pageErrors).toEqual([]);
});

const statusNow = async () => status.parse(await system.call("GET", "/kafka/status"));
const totalPosition = async () =>
  (await statusNow()).pollers
    .flatMap(({ partitions }) => partitions)
    .reduce((sum, { position }) => sum + (position ?? 0), 0);

async function produce(text: string): Promise<void> {
  await page.getByLabel("Text").fill(text);
  await page.getByRole("button", { name: "Produce" }).click();
  await page
    .getByText(/Written to partition \d+ at offset \d+\./)
    .last()
    .waitFor();
}

test("a record that is produced on the page becomes a task, and the positions match the API", async () => {
  await produce("Me encanta este servicio <b>mucho</b>");
  await vi.waitFor(async () => {
    const listed = await system.call("GET", "/tasks?queue=kafka_events&state=SUCCESS");
    expect(JSON.stringify(listed)).toContain("Me encanta este servicio <b>mucho</b>");
  }, soon);
  const { pollers } = await statusNow();
  for (const { poller, partitions } of pollers) {
    await page.getByText(poller, { exact: true }).waitFor();
    for (const { partition, position } of partitions) {
      const row = page.getByRole("row", { name: new RegExp(`^${partition}\\b`) });
      await vi.waitFor(async () => {
        expect(await row.locator("td").nth(1).innerText()).toBe(position === null ? "–" : String(position));
      }, soon);
    }
  }
});

test("reading is paused and resumed, and no record is lost in between", async () => {
  await page.getByRole("button", { name: "Pause reading" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Pause reading" }).click();
  await page.getByText("Reading is paused.").waitFor();
  expect((await statusNow()).pollers.every(({ paused_by }) => paused_by === "admin of acme")).toBe(true);
  const before = await totalPosition();
  await produce("Produced while paused");
  await page.locator(".tile", { hasText: "by admin of acme" }).getByText("Paused").waitFor();
  expect(await totalPosition()).toBe(before);
  await page.getByRole("button", { name: "Resume reading" }).click();
  await vi.waitFor(async () => expect(await totalPosition()).toBe(before + 1), soon);
});

test("a partition is moved to its beginning, and records that became tasks are skipped", async () => {
  const read = (await statusNow()).pollers.flatMap(({ partitions }) => partitions).find(({ position }) => position);
  const seek = page.locator("form", { has: page.getByRole("button", { name: "Seek" }) });
  await seek.locator("select").first().selectOption(String(read?.partition));
  await seek.getByRole("button", { name: "Seek" }).click();
  await page.getByText(`Partition ${read?.partition} continues at offset 0.`).waitFor();
  await vi.waitFor(async () => {
    const lags = (await statusNow()).pollers.flatMap(({ partitions }) => partitions.map(({ lag }) => lag));
    expect(lags.every((lag) => lag === 0 || lag === null)).toBe(true);
  }, soon);
  const { tasks } = z
    .object({ tasks: z.array(z.unknown()) })
    .parse(await system.call("GET", "/tasks?queue=kafka_events"));
  expect(tasks).toHaveLength(2);
  const { entries } = audit.parse(await system.call("GET", "/audit"));
  expect(entries.map(({ action, status: answer }) => [action, answer])).toEqual([
    ["kafka.seek", 200],
    ["kafka.resume", 200],
    ["kafka.pause", 200],
  ]);
});

test("a record that is not a valid task becomes a dead letter, which can be edited and replayed", async () => {
  const headers = { Authorization: `Basic ${btoa(`producer:${keys.admin}`)}` };
  const markup = `<img src=x onerror="document.title='owned'">`;
  const value = JSON.stringify({ text: 7, task_type: markup, metadata: { [markup]: markup } });
  await system.call("POST", "/kafka/produce", { topic: "datos_crudos", value }, headers);
  const { page: letters } = await openPage(browser, system.url, "#dead-letters", { key: keys.admin });
  await letters.getByText(value).waitFor({ timeout: 20_000 });
  expect(await letters.getByRole("button", { name: "Replay", exact: true }).count()).toBe(0);
  expect(await letters.locator("img").count()).toBe(0);
  expect(await letters.title()).toBe("Dead letters · AI-EventStream");
  await letters.getByRole("button", { name: "Edit" }).click();
  const form = letters.getByRole("dialog");
  await form.getByLabel("Text", { exact: true }).fill("Now it is a text");
  const rest = form.getByLabel("Everything else, as JSON");
  await rest.fill((await rest.inputValue()).replace(/"task_type": "[^"]*"/, '"task_type": "keywords"'));
  await form.getByRole("button", { name: "Replay this" }).click();
  await letters.getByRole("dialog").getByText("The task has succeeded.").waitFor();
  await letters
    .getByRole("dialog")
    .getByText(/^datos_crudos \d, offset \d/)
    .waitFor();
  await letters.context().close();
});

test("of several topics each is shown, read, moved and written to by its name", async () => {
  const KAFKA_TOPICS =
    "raw=acme, tickets=acme:keywords priority=8 results=triaged partitions=2, theirs=bolt results=t-done";
  const several = await SystemUnderLook.start({ KAFKA_TOPICS, KAFKA_CONSUMERS: "1" });
  const { page: screen } = await openPage(browser, several.url, "#kafka", { key: keys.admin });
  await screen.getByRole("row", { name: "tickets acme keywords 8 triaged" }).waitFor();
  await screen.getByText("poller-tickets-0", { exact: true }).waitFor();
  const form = screen.locator("form", { has: screen.getByRole("button", { name: "Produce" }) });
  expect(await form.getByLabel("Topic").locator("option").allInnerTexts()).toEqual(["raw", "tickets"]);
  await form.getByLabel("Topic").selectOption("tickets");
  await form.getByLabel("Text").fill("Where is my order?");
  await form.getByRole("button", { name: "Produce" }).click();
  const [, at = ""] = /partition (\d)/.exec(await screen.getByText(/Written to partition/).innerText()) ?? [];
  await screen.getByRole("row", { name: new RegExp(`^tickets ${at} 1 1 1 0`) }).waitFor({ timeout: 20_000 });
  await screen.locator("form", { hasText: "Seek" }).getByLabel("Partition").selectOption(`tickets/${at}`);
  await screen.getByRole("button", { name: "Seek" }).click();
  await screen.getByText(`Partition ${at} continues at offset 0.`).waitFor();
  await screen.context().close();
  await several.stop();
});

test("a caller who is not an admin does not see the screen", async () => {
  const { page: other } = await openPage(browser, system.url, "#overview", { key: keys.reader });
  await other.getByText("Live", { exact: true }).waitFor();
  expect(await other.getByRole("link", { name: "Kafka" }).count()).toBe(0);
  await other.context().close();
});
