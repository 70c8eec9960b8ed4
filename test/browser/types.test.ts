// Own task types on the page: defined, refused at their fields, tried, put on trial, promoted, taken back and retired.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { seriousViolations } from "./accessibility.ts";
import { launchBrowser, type OpenedPage, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const output = {
  type: "object",
  additionalProperties: false,
  required: ["team"],
  properties: { team: { enum: ["billing", "technical"] } },
};
const definition = { instructions: "You send tickets to the team that answers them.", output };
const stored = z.object({
  version: z.number(),
  canary: z.object({ version: z.number(), share: z.number() }).nullable(),
  versions: z.array(z.object({ definition: z.record(z.string(), z.unknown()) })),
});

let browser: Browser;
let openAi: ProviderServer;
let system: SystemUnderLook;
let opened: OpenedPage;
/** What the model says about a text. */
let answer: (asked: string) => object;
beforeAll(async () => {
  browser = await launchBrowser();
  openAi = new ProviderServer();
  openAi.answerBy((path, body) => {
    if (path.endsWith("/embeddings")) return { status: 404, body: {} };
    const message = { content: JSON.stringify(answer(JSON.stringify(body.messages))) };
    const usage = { prompt_tokens: 9, completion_tokens: 5 };
    return { body: { choices: [{ finish_reason: "stop", message }], usage } };
  });
  const OPENAI_BASE_URL = `${await openAi.listen()}/v1`;
  system = await SystemUnderLook.start({ OPENAI_API_KEY: "sk-secret", OPENAI_BASE_URL });
});
afterAll(async () => {
  await browser.close();
  await system.stop();
  openAi.close();
});
beforeEach(() => {
  answer = () => ({ team: "billing" });
});
afterEach(async () => {
  expect(opened.pageErrors).toEqual([]);
  await opened.page.context().close();
});

async function open(hash: string, more: Parameters<typeof openPage>[3] = {}): Promise<Page> {
  opened = await openPage(browser, system.url, hash, { key: keys.admin, ...more });
  return opened.page;
}
const put = (name: string, more: object = {}) => system.call("PUT", `/task-types/${name}`, { ...definition, ...more });
const storedType = async (name: string) => stored.parse(await system.call("GET", `/task-types/${name}`));
const card = (page: Page, title: string) => page.locator(".card", { has: page.getByRole("heading", { name: title }) });
const ruleOf = (page: Page, label: string) =>
  page.locator(".option", { has: page.getByLabel(label, { exact: true }) }).locator(".rule");

describe("a task type", () => {
  test("is defined in a form, and then listed with its version", async () => {
    const page = await open("#types");
    await page.getByText("No task type of your own is defined.").waitFor();
    await page.getByRole("link", { name: "Define a task type" }).click();
    await page.getByLabel("Name").fill("triage");
    await page.getByLabel("Instructions").fill(definition.instructions);
    await page.getByLabel("Description").fill("The team that a ticket belongs to.");
    await page.getByLabel("Output").fill(JSON.stringify(output));
    await page.getByLabel("Temperature, 0 to 2").fill("0.2");
    await page.getByLabel("Cache", { exact: true }).selectOption("stricter");
    await page.getByLabel("Cache threshold").fill("0.99");
    await page.getByRole("button", { name: "Define it" }).click();
    await card(page, "Versions").getByText("current").waitFor();
    expect((await storedType("triage")).versions[0]?.definition).toEqual({
      description: "The team that a ticket belongs to.",
      ...definition,
      temperature: 0.2,
      cache: { threshold: 0.99 },
    });
    await page.getByRole("link", { name: "All task types" }).click();
    const row = card(page, "Your own").locator("tbody tr");
    expect(await row.innerText()).toMatch(/triage\s+1\s+–\s+The team that a ticket belongs to\./);
    await page.goto(`${system.url}/dashboard/#types?new=1`);
    await page.getByLabel("Name").fill("triage");
    await page.getByText("is defined already: open it to make a new version of it").waitFor();
  });

  test("that is built in shows the schemas of its fields and its output", async () => {
    const page = await open("#types");
    await page.getByRole("link", { name: "summarization" }).click();
    expect(await page.getByLabel("JSON Schema of its fields").inputValue()).toContain('"max_sentences"');
    expect(await page.getByRole("button", { name: "Retire" }).count()).toBe(0);
  });

  test("is retired only after its name was typed", async () => {
    await put("shortlived");
    const page = await open("#types?type=shortlived");
    await page.getByRole("button", { name: "Retire" }).click();
    const box = page.getByRole("dialog");
    expect(await box.getByRole("button", { name: "Retire" }).isDisabled()).toBe(true);
    await box.getByRole("textbox").fill("shortlived");
    await box.getByRole("button", { name: "Retire" }).click();
    await page.getByText("shortlived is retired.").waitFor();
    await card(page, "Built in").waitFor();
    expect(await page.getByRole("link", { name: "shortlived" }).count()).toBe(0);
  });

  test("shows a reader its versions and definitions, and nothing to write", async () => {
    await put("readable");
    const page = await open("#types?type=readable", { key: keys.reader });
    await page.getByRole("button", { name: "Show version 1" }).click();
    expect(await page.getByRole("dialog").getByLabel("Instructions").inputValue()).toBe(definition.instructions);
    await page.keyboard.press("Escape");
    for (const name of ["Save as new version", "Try", "Retire", "Begin the draft with it"])
      expect(await page.getByRole("button", { name }).count()).toBe(0);
    await page.getByRole("link", { name: "All task types" }).click();
    await card(page, "Your own").waitFor();
    expect(await page.getByRole("link", { name: "Define a task type" }).count()).toBe(0);
  });
});

describe.each([
  ["light", 1600],
  ["dark", 390],
] as const)("the draft, %s, %i px,", (colours, width) => {
  test("shows what is not JSON while it is typed, and the rules of the API at their fields", async () => {
    const name = `refused-${width}`;
    await put(name);
    const page = await open(`#types?type=${name}`, { colours, width });
    await page.getByLabel("Output").fill("{");
    expect(await ruleOf(page, "Output").innerText()).toMatch(/^This is not JSON: /);
    await page.getByRole("button", { name: "Save as new version" }).click();
    await page.getByText("The definition was not saved: correct the marked fields.").waitFor();
    expect((await storedType(name)).version).toBe(1);
    const pattern = { type: "object", properties: { team: { type: "string", pattern: "a+" } } };
    await page.getByLabel("Output").fill(JSON.stringify(pattern));
    expect(await ruleOf(page, "Output").count()).toBe(0);
    await page.getByLabel("Input").fill('{"type":"object","properties":{"text":{"type":"string"}}}');
    await page.getByLabel("Max tokens").fill("many");
    await page.getByRole("button", { name: "Save as new version" }).click();
    await ruleOf(page, "Max tokens").waitFor();
    expect(await ruleOf(page, "Output").innerText()).toMatch(/^properties\.team\.pattern: /);
    expect(await page.getByLabel("Output").getAttribute("aria-invalid")).toBe("true");
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.getByLabel("Max tokens").fill("100");
    await page.getByLabel("Output").fill(JSON.stringify(output));
    await page.getByRole("button", { name: "Save as new version" }).click();
    await ruleOf(page, "Input")
      .getByText(/^properties\.text: is the name of a field that every request has$/)
      .waitFor();
    await page.getByLabel("Input").fill("");
    await page.getByRole("button", { name: "Save as new version" }).click();
    await page.getByText("All new tasks get version 2.").waitFor();
    expect((await storedType(name)).versions[0]?.definition).toMatchObject({ ...definition, max_tokens: 100 });
  });

  test("is tried on answered tasks, and both outputs of each are side by side", async () => {
    const name = `tried-${width}`;
    await put(name);
    for (const text of ["I was charged twice", "The app does not start", "My refund"])
      await system.settle(text, { task_type: name });
    answer = (asked) => ({ team: asked.includes("The app") ? "technical" : "billing" });
    const page = await open(`#types?type=${name}`, { colours, width });
    await page.getByLabel("Instructions").fill("Read the ticket twice.");
    const trial = card(page, "Try");
    await trial.getByRole("button", { name: "Try", exact: true }).click();
    await trial.getByText(/^3 tasks were tried for \$0\.\d+: 2 agreed, 1 differed, 0 failed, 0 not run\.$/).waitFor();
    await trial.getByRole("button", { name: "differed 1" }).click();
    const row = trial.locator("tbody tr");
    expect(await row.count()).toBe(1);
    expect(await row.locator("pre").allInnerTexts()).toEqual([
      '{\n  "team": "billing"\n}',
      '{\n  "team": "technical"\n}',
    ]);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect((await storedType(name)).version).toBe(1);
    expect(JSON.stringify(openAi.asked.at(-1)?.body)).toContain("Read the ticket twice.");
  });
});

test("a task type of one's own is asked with its fields in the form that submits a text", async () => {
  await put("asked", { input: { type: "object", properties: { product: { enum: ["app", "shop"] } } } });
  const page = await open("#overview");
  await page.getByLabel("Text").fill("I was charged twice");
  await page.getByLabel("Task type").selectOption("asked");
  const fields = page.getByLabel("Fields of asked, as JSON");
  await fields.fill('{"product"');
  expect(await ruleOf(page, "Fields of asked, as JSON").innerText()).toMatch(/^This is not JSON: /);
  await fields.fill('{"product":"bank"}');
  await page.getByRole("button", { name: "Submit" }).click();
  await page.getByText("The task was not submitted: correct the marked fields.").waitFor();
  expect(await ruleOf(page, "Fields of asked, as JSON").innerText()).toMatch(/^product: /);
  await fields.fill('{"product":"shop"}');
  await page.getByRole("button", { name: "Submit" }).click();
  await page.locator(".answer > blockquote").getByText('{"team":"billing"}').waitFor();
  expect(JSON.stringify(openAi.asked.at(-1)?.body)).toMatch(/<product>\\+nshop/);
});

test("a trial that its budget does not allow says so for each task, and a refused one says which field is wrong", async () => {
  await put("dear");
  await system.settle("Hello", { task_type: "dear" });
  const page = await open("#types?type=dear");
  const trial = card(page, "Try");
  await trial.getByLabel("What").selectOption("version 1");
  await trial.getByLabel("Last tasks, 1 to 100").fill("1000");
  await trial.getByRole("button", { name: "Try", exact: true }).click();
  expect(await ruleOf(page, "Last tasks, 1 to 100").innerText()).toMatch(/100/);
  await trial.getByLabel("Last tasks, 1 to 100").fill("10");
  await trial.getByLabel("Budget, USD").fill("0.000001");
  await trial.getByRole("button", { name: "Try", exact: true }).click();
  await trial.getByText(/it may cost \$[\d.]+, which is more than what is left of budget_usd/).waitFor();
});

describe("a version on trial", () => {
  test("gets its share of the new tasks, and is promoted", async () => {
    await put("promoted");
    const page = await open("#types?type=promoted");
    await page.getByLabel("Instructions").fill("Another way to say it.");
    await page.getByLabel("Share of new tasks").fill("2");
    await page.getByRole("button", { name: "Put on trial" }).click();
    await page.getByText("must be above 0 and below 1").waitFor();
    await page.getByLabel("Share of new tasks").fill("0.25");
    await page.getByRole("button", { name: "Put on trial" }).click();
    await page.getByText("25.0% of new tasks get it.").waitFor();
    expect((await storedType("promoted")).canary).toEqual({ version: 2, share: 0.25 });
    await page.getByRole("button", { name: "Promote" }).click();
    await page.getByText("New tasks get version 2.", { exact: true }).waitFor();
    expect(await storedType("promoted")).toMatchObject({ version: 2, canary: null });
  });

  test("is taken back, and its definition can begin the next draft", async () => {
    await put("taken");
    await put("taken", { instructions: "A worse way.", canary: 0.5 });
    const page = await open("#types?type=taken");
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByText("All new tasks get version 1.").waitFor();
    expect(await storedType("taken")).toMatchObject({ version: 1, canary: null });
    expect(await page.getByLabel("Instructions").inputValue()).toBe(definition.instructions);
    await page.getByRole("button", { name: "Show version 2" }).click();
    await page.getByRole("button", { name: "Begin the draft with it" }).click();
    expect(await page.getByLabel("Instructions").inputValue()).toBe("A worse way.");
    await page.getByText("began as version 2").waitFor();
    expect(await page.evaluate<string>("document.activeElement?.textContent ?? ''")).toMatch(/^Draft/);
  });
});
