import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
import { CountedAnswers } from "./counted-answers.ts";

const question = (tenant: string, text: string): Question => ({
  tenant,
  taskType: "question_answering",
  version: 1,
  model: "m",
  temperature: 0,
  maxTokens: 100,
  options: {},
  language: null,
  text,
  minScore: null,
});
const asked = "How do I reset my password?";
const rewording = "How can I reset my password?";

/** A tenant whose object has answered a question already, so that its tables exist and its alarm is set. */
async function warm(tenant: string): Promise<{ system: CountedAnswers; name: string }> {
  const system = new CountedAnswers();
  await system.ask(question(tenant, "Who wrote Don Quixote?"));
  const [name = ""] = system.names;
  await system.countRows(name);
  return { system, name };
}

describe("what an answer costs in calls of the cache's objects", () => {
  it("is one call at submission and two in the worker for a new text", async () => {
    const { system } = await warm("new");
    const cost = await system.ask(question("new", asked));
    expect(cost).toEqual({ layer: "none", submission: ["lookup"], worker: ["begin", "complete"] });
  });

  it("is one call at submission for an equal text, and none in the worker", async () => {
    const { system } = await warm("equal");
    await system.ask(question("equal", asked));
    const cost = await system.ask(question("equal", ` ${asked} `));
    expect(cost).toEqual({ layer: "exact", submission: ["lookup"], worker: [] });
  });

  it("is one call at submission and two in the worker for a similar text, and one for its repetition", async () => {
    const { system } = await warm("similar");
    await system.ask(question("similar", asked));
    const cost = await system.ask(question("similar", rewording));
    expect(cost).toEqual({ layer: "semantic", submission: ["lookup"], worker: ["begin", "complete"] });
    const again = await system.ask(question("similar", rewording));
    expect(again).toEqual({ layer: "exact", submission: ["lookup"], worker: [] });
  });

  it("is one call for a batch of 100 texts of a partition", async () => {
    const { system } = await warm("batch");
    await system.cache.lookupMany(Array.from({ length: 100 }, (_, n) => question("batch", `text ${n}`)));
    expect(system.takeCalls()).toEqual(["lookup"]);
  });

  it("is one lookup, one embedding and two calls for 200 equal texts at once", async () => {
    const { system } = await warm("stampede");
    const embeddings = system.embeddings;
    await Promise.all(Array.from({ length: 200 }, () => system.ask(question("stampede", asked))));
    await system.settled();
    expect(system.embeddings).toBe(embeddings + 1);
    expect(system.computes).toBe(2);
    // `ask` takes the calls, so those that are left are counted by another question.
    expect(await system.ask(question("stampede", asked))).toMatchObject({ layer: "exact", worker: [] });
  });

  it("is one call and no embedding for an equal text that was not looked up at submission", async () => {
    const { system } = await warm("event");
    await system.ask(question("event", asked));
    const embeddings = system.embeddings;
    const context = {
      taskId: "t",
      generation: null,
      signal: new AbortController().signal,
      onProviderCall: () => {},
      background: null,
    };
    const answer = await system.cache.answer(question("event", asked), context, () => Promise.reject(new Error()));
    expect(answer.ok && answer.value.cache.reason).toBe("exact_match");
    expect(system.takeCalls()).toEqual(["lookup"]);
    expect(system.embeddings).toBe(embeddings);
  });

  it("is one call for each object of a task type when the cache is cleared, and none is added to a lookup after it", async () => {
    const { system } = await warm("cleared");
    await system.cache.clear("cleared", ["question_answering"]);
    expect(system.takeCalls()).toEqual(["clear", "clear", "clear", "clear"]);
    expect((await system.ask(question("cleared", "Who wrote Don Quixote?"))).submission).toEqual(["lookup"]);
  });
});

describe("what an answer costs in rows written, with its deletion after it expires", () => {
  it("is two rows for a new text", async () => {
    const { system, name } = await warm("new rows");
    await system.ask(question("new rows", asked));
    expect(system.takeRows()).toBe(1);
    await system.expire(name);
    // The answer, and the one from before rows were counted.
    expect(system.takeRows()).toBe(2);
  });

  it("is no row for an equal text, however often it is asked", async () => {
    const { system } = await warm("equal rows");
    await system.ask(question("equal rows", asked));
    system.takeRows();
    for (let n = 0; n < 20; n++) await system.ask(question("equal rows", asked));
    expect(system.takeRows()).toBe(0);
  });

  it("is two rows for a similar text", async () => {
    const { system, name } = await warm("similar rows");
    await system.ask(question("similar rows", asked));
    system.takeRows();
    await system.ask(question("similar rows", rewording));
    expect(system.takeRows()).toBe(1);
    await system.expire(name);
    // Both answers, and the one from before rows were counted.
    expect(system.takeRows()).toBe(3);
  });
});
