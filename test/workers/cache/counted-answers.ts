// A semantic cache over the real answer objects that counts their calls, and the rows that they write by what SQLite's cursors report.
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import type { EmbeddedAnswersObject } from "../../../src/cache/embedded-answer-store.ts";
import { SemanticCache } from "../../../src/cache/semantic-cache.ts";
import { ok } from "../../../src/kernel/result.ts";
import { embeddedAnswers } from "./answer-stores.ts";

const ttlSeconds = 3600;

export class CountedAnswers {
  readonly cache: SemanticCache;
  readonly names = new Set<string>();
  embeddings = 0;
  computes = 0;
  #calls: string[] = [];
  readonly #cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  readonly #deferred: Promise<unknown>[] = [];

  constructor() {
    const model = new LocalEmbeddingModel();
    this.cache = new SemanticCache({
      answers: embeddedAnswers({ getByName: (name) => this.#counted(name) }),
      embedder: {
        id: model.id,
        dimension: model.dimension,
        embed: (request, signal) => {
          this.embeddings++;
          return model.embed(request, signal);
        },
      },
      settings: {
        minScore: 0.85,
        explainedScore: 0.75,
        maxWrongOf: () => 0.01,
        mode: "on",
        ttlSeconds,
        maxAnswerBytes: 65_536,
      },
      now: Date.now,
      random: Math.random,
      defer: (work) => this.#deferred.push(work),
      onEvent: () => undefined,
      reranking: null,
      verifier: null,
      sameAnswer: () => true,
      learning: null,
    });
  }

  /** Answers a question as the system does: a lookup at its submission, and the rest in the worker. Returns the calls of both. */
  async ask(question: Question): Promise<{ layer: string; submission: string[]; worker: string[] }> {
    const signal = new AbortController().signal;
    const [lookup] = await this.cache.lookupMany([question]);
    const submission = this.takeCalls();
    if (lookup?.hit) return { layer: lookup.hit.cache.layer, submission, worker: [] };
    const context = {
      taskId: "t",
      generation: lookup?.generation ?? null,
      signal,
      onProviderCall: ignoreProviderCall,
      background: null,
    };
    // The worker has its own copy of the question.
    const answer = await this.cache.answer({ ...question }, context, async () => {
      this.computes++;
      return ok({ output: { n: this.computes }, model: "m", usage: { inputTokens: 1, outputTokens: 1 } });
    });
    await this.settled();
    return { layer: answer.ok ? answer.value.cache.layer : "failed", submission, worker: this.takeCalls() };
  }

  async settled(): Promise<void> {
    while (this.#deferred.length > 0) await Promise.all(this.#deferred.splice(0));
  }

  takeCalls(): string[] {
    return this.#calls.splice(0);
  }

  /** From now on, counts the rows that the object writes. */
  async countRows(name: string): Promise<void> {
    await runInDurableObject(env.EMBEDDED_ANSWERS.getByName(name), (_, { storage }) => {
      const exec = storage.sql.exec.bind(storage.sql);
      Object.defineProperty(storage.sql, "exec", {
        configurable: true,
        value: (...statement: Parameters<typeof exec>) => {
          const cursor = exec(...statement);
          this.#cursors.push(cursor);
          return cursor;
        },
      });
    });
  }

  /** How many rows were written since this was asked last. A cursor knows it when it has been read. */
  takeRows(): number {
    return this.#cursors.splice(0).reduce((sum, cursor) => sum + cursor.rowsWritten, 0);
  }

  /** Lets everything expire, and runs the alarm that deletes it. */
  async expire(name: string): Promise<void> {
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + ttlSeconds * 1000 + 1_000);
    await runDurableObjectAlarm(env.EMBEDDED_ANSWERS.getByName(name));
    clock.mockRestore();
  }

  #counted(name: string): EmbeddedAnswersObject {
    this.names.add(name);
    return new Proxy<EmbeddedAnswersObject>(env.EMBEDDED_ANSWERS.getByName(name), {
      get: (object, method) => {
        const call: unknown = Reflect.get(object, method);
        if (typeof call !== "function") return call;
        return (...args: unknown[]) => {
          this.#calls.push(String(method));
          return Reflect.apply(call, object, args);
        };
      },
    });
  }
}
