// The real Worker with a model that returns a constant at once or after MODEL_DELAY_MS, and each tenth time after MODEL_TAIL_MS, so that
// the bench measures everything around the model. GET /bench/model returns the number of calls, the most calls in flight at a time, and
// how many were in flight on average from the first call to the beginning of the last one: while tasks waited.

import type { LanguageModel } from "../src/ai/language-model.ts";
import { createServices } from "../src/composition/services.ts";
import { createTaskShards } from "../src/composition/tasks.ts";
import { ok } from "../src/kernel/result.ts";
import { createWorker } from "../src/worker.ts";
import { constantOutput } from "./constant-output.ts";

// biome-ignore lint/performance/noBarrelFile: the runtime looks for Durable Objects among the entry's exports.
export * from "../src/index.ts";

let calls = 0;
let inFlight = 0;
let mostInFlight = 0;
/** Calls in flight, summed over the milliseconds until `changedAt`. */
let callMs = 0;
let changedAt = 0;
let firstCallAt = 0;
let meanInFlight = 0;

function changeInFlight(by: 1 | -1): void {
  const now = Date.now();
  callMs += inFlight * (now - changedAt);
  changedAt = now;
  inFlight += by;
  mostInFlight = Math.max(mostInFlight, inFlight);
  if (by === 1 && calls === 1) [callMs, firstCallAt] = [0, now];
  if (by === 1 && now > firstCallAt) meanInFlight = callMs / (now - firstCallAt);
}

function constantModel(delayMs: number, tailMs: number): LanguageModel {
  return {
    id: "bench/constant",
    async generate() {
      calls += 1;
      const waitMs = calls % 10 === 0 ? tailMs : delayMs;
      changeInFlight(1);
      if (waitMs > 0) await scheduler.wait(waitMs);
      changeInFlight(-1);
      return ok({ output: constantOutput, model: "bench/constant", usage: { inputTokens: 1, outputTokens: 1 } });
    },
  };
}

async function completedTasks(env: Env): Promise<number> {
  const counts = await createTaskShards(env).askAll((shard) => shard.counts(null));
  return counts.flat().reduce((sum, { entered }) => sum + (entered.SUCCESS ?? 0), 0);
}

const worker = createWorker((env) => {
  const delayMs = "MODEL_DELAY_MS" in env ? Number(env.MODEL_DELAY_MS) : 0;
  const tailMs = "MODEL_TAIL_MS" in env ? Number(env.MODEL_TAIL_MS) : delayMs;
  return createServices(env, { languageModel: constantModel(delayMs, tailMs) });
});

export default {
  ...worker,
  async fetch(request, env, context) {
    if (request.url.endsWith("/bench/model")) {
      return Response.json({ calls, most_in_flight: mostInFlight, mean_in_flight: meanInFlight });
    }
    // The real `/metrics` is cached for a second, and that second would be measured as waiting time.
    if (request.url.endsWith("/metrics")) return Response.json({ completed_tasks: await completedTasks(env) });
    if (!worker.fetch) throw new Error("the Worker has no fetch handler");
    return worker.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env, { task_id: string }>;
