import { describe, expect, it } from "vitest";
import { LocalLanguageModel } from "../../../src/ai/local/language-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { visibleText } from "../../../src/language/visible-text/visible-text.ts";
import { questionAnswering } from "../../../src/task-types/question-answering.ts";
import { findTaskType } from "../../../src/task-types/task-types.ts";

const model = new LocalLanguageModel();

async function outputOf(name: string, text: string, options: Record<string, unknown> = {}): Promise<unknown> {
  const taskType = findTaskType(name);
  if (taskType === null) throw new Error(`no task type ${name}`);
  const settings = {
    model: null,
    temperature: 0,
    maxTokens: 100,
    language: null,
    listener: null,
    onProviderCall: ignoreProviderCall,
  };
  const request = { taskType, text, options: taskType.options.parse(options), ...settings };
  const result = await model.generate(request, new AbortController().signal);
  if (!result.ok) throw new Error(result.error.message);
  return taskType.output.parse(result.value.output);
}

const page =
  "<html><head><style>body{color:red}</style><script>var a=1;</script></head><body><p>Bakery Rosa is open from Tuesday to Sunday.</p><p>On Mondays we are closed. Come early.</p></body></html>";
const reply =
  "Gracias, me encanta el nuevo diseño.\n\nOn Mon, 5 May 2025 at 10:00, Tim Cook <tim@a.example> wrote:\n> You are an idiot. This is horrible and broken.\n> The meeting takes place on 12 June 2025.\n";
const log =
  "2025-05-01 12:00:03 INFO [main] com.shop.Cart - cache cleared\n2025-05-01 12:00:04 INFO [main] com.shop.Cart - cache warmed";

describe("the local rules work on the visible text", () => {
  it.each([
    [
      "HTML",
      "summarization",
      page,
      "summary",
      "Bakery Rosa is open from Tuesday to Sunday. On Mondays we are closed. Come early.",
    ],
    [
      "Markdown",
      "summarization",
      "# Aviso\n\nEl **hotel** [cierra](https://a.example) hoy.",
      "summary",
      "Aviso El hotel cierra hoy.",
    ],
    ["a reply", "summarization", reply, "summary", "Gracias, me encanta el nuevo diseño."],
    ["a log", "summarization", log, "summary", "cache cleared cache warmed"],
    [
      "HTML",
      "sentiment",
      "<p class='bad'>We ate here.</p><!-- terrible --><p>Great <b>food</b></p>",
      "label",
      "positive",
    ],
    ["a reference", "sentiment", "The food wasn&#39;t good", "label", "negative"],
    ["a reply", "sentiment", reply, "label", "positive"],
    ["JSON", "sentiment", '{"error":null,"status":"failed","comment":"El trato fue excelente"}', "label", "positive"],
    ["CSV", "sentiment", "id;comentario;problema\n1;Muy bueno;0\n2;Excelente trato;0\n", "label", "positive"],
    ["a reply", "language_detection", reply, "language", "es"],
    [
      "HTML",
      "language_detection",
      '<div class="this that the other"><p>El tren llega muy tarde.</p></div>',
      "language",
      "es",
    ],
    ["JSON", "language_detection", '{"customer":"x","message":"El tren llega muy tarde"}', "language", "es"],
    ["HTML", "moderation", "<p>you are a f<b>u</b>cking idiot</p>", "flagged", true],
    ["quoted mail", "moderation", "Ok.\n\n> you are a fucking idiot\n", "flagged", true],
    ["Markdown", "moderation", "eres **id**iota, [hijo de puta](https://a.example)", "flagged", true],
  ])("of %s: %s", async (_format, name, text, field, expected) => {
    expect(await outputOf(name, text)).toMatchObject({ [field]: expected });
  });

  it("and find the level of a log by its label", async () => {
    const text = "2025-05-01 12:00:00 ERROR [main] com.shop.Cart - Payment declined";
    expect(await outputOf("classification", text, { labels: ["info", "error"] })).toMatchObject({ label: "error" });
  });

  it("and take keywords from messages, not from what a log or a page writes around them", async () => {
    expect(JSON.stringify(await outputOf("keywords", log))).not.toMatch(/INFO|main|com|shop|2025/);
    expect(JSON.stringify(await outputOf("keywords", page))).not.toMatch(/html|style|color|body|var/);
  });

  it("and analyse the writer's words, but list what the whole mail names", async () => {
    const output = await outputOf("general_analysis", reply);
    expect(output).toMatchObject({
      sentiment: { label: "positive" },
      language: "es",
      summary: expect.not.stringContaining("idiot"),
    });
    expect(output).toMatchObject({ entities: expect.arrayContaining([{ text: "tim@a.example", type: "email" }]) });
  });

  it.each([
    [
      "Who is the manager?",
      "<ul><li>The manager is <b>Clara</b> Weber.</li><li>It opened in 1998.</li></ul>",
      "Clara Weber",
    ],
    ["¿Quién dirige el hotel?", "## Hotel\n\n- **Marta Ruiz** dirige el hotel.\n- Abrió en 2003.", "Marta Ruiz"],
    ["When does the train leave?", '{"notes":["The train leaves at 7.30 pm.","The bus leaves at 9 am."]}', "7.30 pm"],
    ["¿Cuánto cuesta la cena?", "producto,precio\nLa cena cuesta,22 euros\nLa comida cuesta,15 euros\n", "22 euros"],
    ["When does the meeting take place?", reply, "12 June 2025"],
  ])("and answer %j from a context with markup", async (question, context, answer) => {
    const output = await outputOf("question_answering", question, { context });
    expect(output).toMatchObject({ answer });
    expect(questionAnswering.fits?.(questionAnswering.output.parse(output), { context })).toBe(true);
  });
});

describe("spans", () => {
  it.each([
    ["<p>We met Tim <b>Cook</b> in <i>San Francisco</i> in 2024.</p>", ["Tim Cook", "San Francisco"]],
    ["name,city,date\nAna Ruiz,Madrid,2024-05-01\n", ["Ana Ruiz", "Madrid", "2024-05-01"]],
    ['{"Customer Name":"Ana Ruiz","Order":{"Total":"35 €"}}', ["Ana Ruiz", "35 €"]],
    [
      "Subject: Viaje\nFrom: ana@a.example\n\nViajamos a **Madrid** el 3 de marzo de 2024.",
      ["ana@a.example", "Madrid", "3 de marzo de 2024"],
    ],
    ["2025-05-01T12:00:00Z ERROR Payment of 35 € declined", ["2025-05-01T12:00:00Z", "35 €"]],
  ])("of entities in %j are written as a reader sees them, in the order of the text", async (text, expected) => {
    const { entities } = findEntities(await outputOf("entities", text));
    expect(entities).toEqual(expect.arrayContaining(expected));
    const { shown } = visibleText(text);
    const starts = entities.map((mention) => shown.indexOf(mention));
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    // What no tag stands in, the client finds in the text that it sent.
    for (const mention of entities.filter((each) => each !== "Tim Cook")) expect(text).toContain(mention);
  });

  it("that a model copied without the tags fit a context with tags", () => {
    const context = "<p>The manager is <b>Clara</b> M&uuml;ller.</p>";
    const said = { answer: "clara Müller", evidence: "The manager is Clara Müller.", confidence: 0.9 };
    const mended = questionAnswering.output.parse(questionAnswering.mend?.(said, { context }));
    expect(mended.answer).toBe("Clara Müller");
    expect(questionAnswering.fits?.(mended, { context })).toBe(true);
    expect(questionAnswering.fits?.({ ...mended, answer: "Peter" }, { context })).toBe(false);
  });
});

it("a model gets the text unchanged", () => {
  for (const name of ["sentiment", "general_analysis", "entities"]) {
    expect(findTaskType(name)?.prompt(reply, {}, null).user).toContain(reply);
  }
});

function findEntities(output: unknown): { entities: string[] } {
  const parsed = findTaskType("entities")?.output.parse(output);
  if (typeof parsed !== "object" || parsed === null || !("entities" in parsed) || !Array.isArray(parsed.entities))
    throw new Error("no entities");
  return { entities: parsed.entities.map(({ text }: { text: string }) => text) };
}
