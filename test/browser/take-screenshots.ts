// Takes screenshots of every screen, at two widths, light and dark. The system gets an hour's worth of mixed traffic in a minute.
// `npm run docs:screenshots` writes them to docs/screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, openPage } from "./opened-page.ts";
import { rulesAsOpenAi } from "./rules-as-openai.ts";
import { screens } from "./screens.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const target = join(import.meta.dirname, "../../docs/screenshots");
/** Taller pages are cut off, because a screenshot need not show every row. */
const mostPx = 1200;
/** How long the charts collect points under traffic. */
const gatheredMs = 40_000;

const questions = [
  "El servicio fue excelente y muy rápido",
  "Where is my order?",
  "Where is my order now?",
  "My parcel arrived two days late and the box was open",
  "La comida estaba fría",
  "Can I change the delivery address?",
  "I want my money back",
  "The new version is much faster, thank you!",
];
const types = ["sentiment_analysis", "general_analysis", "keywords", "summarization"];

const browser = await launchBrowser();
const openAi = rulesAsOpenAi();
const system = await SystemUnderLook.start({
  MAX_RETRIES: "1",
  RETRY_BASE_MS: "1000",
  OPENAI_API_KEY: "sk-in-place-of-openai",
  OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
  OPENAI_MODEL: "gpt-6-luna",
  EMBEDDING_PROVIDER: "local",
});
mkdirSync(target, { recursive: true });

let sent = 0;
async function traffic(): Promise<void> {
  const question = questions[sent % questions.length] ?? "";
  const text = sent % 3 === 0 ? question : `${question} (${sent})`;
  await system.submit(text, { task_type: types[sent % types.length] });
  if (sent % 40 === 39) await system.submit(`fail ${sent}: the text that is refused`);
  if (sent % 60 === 59) await system.submit(`flaky ${sent}: a model that is down`);
  if (sent % 5 === 0) await produce(question);
  sent += 1;
}

async function produce(text: string): Promise<void> {
  const headers = { Authorization: `Basic ${btoa(`shop:${keys.admin}`)}` };
  const value = JSON.stringify({ text, task_type: "sentiment_analysis" });
  await system.call("POST", "/kafka/produce", { topic: "datos_crudos", key: `customer-${sent}`, value }, headers);
}

const fresh = await openPage(browser, system.url, "#overview", { key: keys.admin });
await fresh.page.getByText("No task has been submitted yet").waitFor();
await fresh.page.screenshot({ path: join(target, "fresh-1600-light.png") });
await fresh.page.context().close();

const failed = await system.settle("fail at once, with all that belongs to it");
const overviews = await Promise.all(
  looks().map(async (look) => ({
    ...look,
    ...(await openPage(browser, system.url, "#overview", { key: keys.admin, ...look })),
  })),
);
await system.minutePasses();
const until = Date.now() + gatheredMs;
while (Date.now() < until) {
  const pause = 20 + 60 * (1 + Math.sin(Date.now() / 4000));
  await Promise.all([traffic(), new Promise((resolve) => setTimeout(resolve, pause))]);
}
await system.minutePasses();
for (const { page, width, colours } of overviews) {
  await page.getByRole("region", { name: "Alerts" }).waitFor();
  await page.screenshot({
    path: join(target, `overview-${width}-${colours}.png`),
    clip: { x: 0, y: 0, width, height: mostPx },
    fullPage: true,
  });
  await page.context().close();
}
await system.call("DELETE", "/cache/clear?task_type=keywords");
const similar = await system.settle("Where is my order now, please?", { task_type: "general_analysis" });

const triage = {
  description: "The team that a ticket belongs to.",
  instructions: "You send support tickets to the team that answers them.",
  input: { type: "object", properties: { product: { enum: ["app", "shop"], default: "app" } } },
  output: { type: "object", required: ["team"], properties: { team: { enum: ["billing", "technical"] } } },
};
await system.call("PUT", "/task-types/triage", triage);
const longer = { ...triage, instructions: `${triage.instructions} When in doubt, choose billing.` };
await system.call("PUT", "/task-types/triage", { ...longer, canary: 0.2 });

await system.submit("hold this one for the picture");
for (const text of ["This one waits behind it", "And so does this one"]) await system.submit(text);

for (const look of looks()) {
  const shoot = async (
    hash: string,
    name: string,
    prepare = async (_: Awaited<ReturnType<typeof openPage>>["page"]) => {},
  ) => {
    const { page } = await openPage(browser, system.url, hash, { key: keys.admin, ...look });
    await page.getByText("Live", { exact: true }).waitFor();
    await page.locator(".card").last().waitFor();
    await prepare(page);
    await page.evaluate("scrollTo(0, 0)");
    const height = Math.min(mostPx, Number(await page.evaluate("document.documentElement.scrollHeight")));
    await page.setViewportSize({ width: look.width, height: Math.max(look.width < 600 ? 844 : 1000, height) });
    await page.screenshot({ path: join(target, `${name}-${look.width}-${look.colours}.png`) });
    await page.context().close();
  };
  for (const screen of screens.filter((name) => !["overview", "cache", "kafka"].includes(name))) {
    await shoot(`#${screen}`, screen);
  }
  // Wait until the chart has some points.
  await shoot("#kafka", "kafka", (page) => page.waitForTimeout(8000));
  await shoot("#cache", "cache", async (page) => {
    await page.getByLabel("Near to").fill("Where is my order?");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("would be served").waitFor();
    await page.getByRole("button", { name: "Read the latest decisions" }).click();
    await page.getByText(/similarity alone/).waitFor();
    await page.getByLabel("Pattern").fill("cache:*");
    await page.getByRole("button", { name: "Find keys" }).click();
    await page.locator("button.key").first().waitFor();
  });
  await shoot("#types?type=triage", "type", (page) => page.getByText("is on trial").waitFor());
  for (const [name, id] of [
    ["task", similar],
    ["failed-task", failed],
  ]) {
    await shoot(`#tasks?task=${id}`, name ?? "", async (page) => {
      await page
        .getByRole("dialog")
        .getByText(/^The task has (succeeded|failed for good)\.$/)
        .waitFor();
    });
  }
}
await browser.close();
await system.stop();
openAi.close();

function looks(): { width: number; colours: "light" | "dark" }[] {
  return [1600, 390].flatMap((width) => (["light", "dark"] as const).map((colours) => ({ width, colours })));
}
