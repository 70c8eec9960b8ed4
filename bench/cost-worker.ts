// The real Worker with its real objects, which count what is billed (bench/cost/billed.ts). The model answers with a constant after
// MODEL_DELAY_MS. Routes below /bench/ move the clock, run the alarms that are due by then, run the cron, and take the counts.
import "./cost/shifted-clock.ts";
import * as z from "zod";
import { createServices } from "../src/composition/services.ts";
import * as project from "../src/index.ts";
import { ok } from "../src/kernel/result.ts";
import { createWorker } from "../src/worker.ts";
import { constantOutput } from "./constant-output.ts";
import { count, setCounting, takeCounts } from "./cost/billed.ts";
import { alarms, counted, type SetAlarm } from "./cost/counted-object.ts";
import { moveClockTo } from "./cost/shifted-clock.ts";

export const AlertLog = counted("AlertLog", project.AlertLog);
export const AuditLog = counted("AuditLog", project.AuditLog);
export const Coalescer = counted("Coalescer", project.Coalescer);
export const ConsumerGroup = counted("ConsumerGroup", project.ConsumerGroup);
export const DailySpend = counted("DailySpend", project.DailySpend);
export const EmbeddedAnswers = counted("EmbeddedAnswers", project.EmbeddedAnswers);
export const EmbeddedKeyValue = counted("EmbeddedKeyValue", project.EmbeddedKeyValue);
export const EmbeddedVectorIndex = counted("EmbeddedVectorIndex", project.EmbeddedVectorIndex);
export const EventLog = counted("EventLog", project.EventLog);
export const IncidentLog = counted("IncidentLog", project.IncidentLog);
export const KafkaPoller = counted("KafkaPoller", project.KafkaPoller);
export const MetricsHistory = counted("MetricsHistory", project.MetricsHistory);
export const RateLimitWindow = counted("RateLimitWindow", project.RateLimitWindow);
export const ShardDirectory = counted("ShardDirectory", project.ShardDirectory);
export const TaskShard = counted("TaskShard", project.TaskShard);

const print = console.log.bind(console);
console.log = (...line: unknown[]) => {
  count("logLines");
  count("logBytes", line.join(" ").length);
  print(...line);
};
const send = fetch;
globalThis.fetch = (...request: Parameters<typeof send>) => {
  count("outsideRequests");
  return send(...request);
};

const worker = createWorker((env) => {
  const delayMs = "MODEL_DELAY_MS" in env ? Number(env.MODEL_DELAY_MS) : 0;
  const generate = async () => {
    await scheduler.wait(delayMs);
    const usage = { inputTokens: 1, outputTokens: 1 };
    return ok({ output: constantOutput, model: "bench/constant", usage });
  };
  return createServices(env, { languageModel: { id: "bench/constant", generate } });
});

/** The objects that set alarms while a task is processed. */
const namespaces = (env: Env) => ({ TaskShard: env.TASK_SHARD, EmbeddedAnswers: env.EMBEDDED_ANSWERS });
const passing = z.object({
  until: z.coerce.number(),
  of: z.enum(["TaskShard", "EmbeddedAnswers"]),
  counting: z.stringbool(),
});

/** Moves the clock, and runs each alarm of a class at its time. */
async function passTime({ until, of, counting }: z.infer<typeof passing>, env: Env): Promise<void> {
  setCounting(counting);
  for (;;) {
    const next = earliestOf([...alarms.values()].filter(({ className }) => className === of));
    if (!next || next.at > until) break;
    moveClockTo(next.at);
    const namespace = namespaces(env)[of];
    await namespace.get(namespace.idFromString(next.id)).fetch("http://object/");
  }
  moveClockTo(until);
  setCounting(true);
}

const earliestOf = (set: readonly SetAlarm[]): SetAlarm | undefined =>
  set.reduce<SetAlarm | undefined>((first, alarm) => (first && first.at <= alarm.at ? first : alarm), undefined);

/** As the platform does each minute. */
async function runCron(env: Env, context: ExecutionContext): Promise<void> {
  count("workerRequests");
  await worker.scheduled?.({ cron: "* * * * *", scheduledTime: Date.now(), noRetry: () => undefined }, env, context);
}

async function control(url: URL, env: Env, context: ExecutionContext): Promise<Response> {
  if (url.pathname === "/bench/pass") await passTime(passing.parse(Object.fromEntries(url.searchParams)), env);
  if (url.pathname === "/bench/minute") await runCron(env, context);
  if (url.pathname === "/bench/take") return Response.json(takeCounts());
  return Response.json({ now: Date.now(), alarms: [...alarms.values()].map(({ className }) => className) });
}

export default {
  async fetch(request, env, context) {
    const url = new URL(request.url);
    if (url.pathname.startsWith("/bench/")) return control(url, env, context);
    count("workerRequests");
    if (!worker.fetch) throw new Error("the Worker has no fetch handler");
    return worker.fetch(request, env, context);
  },
  async queue(batch, env, context) {
    count("workerRequests");
    count("queueOperations", batch.messages.length);
    await worker.queue?.(batch, env, context);
  },
} satisfies ExportedHandler<Env, { task_id: string }>;
