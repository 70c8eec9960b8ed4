// The real Worker with its real objects, which count what is billed (bench/cost/billed.ts). The model answers with a constant after
// MODEL_DELAY_MS, and speaks three seconds to whoever listens. Routes below /bench/ move the clock, run the alarms that are due by then and
// the cron, and take the counts.
import "./cost/shifted-clock.ts";
import * as z from "zod";
import type { GenerationRequest } from "../src/ai/language-model.ts";
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
export const CacheZones = counted("CacheZones", project.CacheZones);
export const Coalescer = counted("Coalescer", project.Coalescer);
export const ConsumerGroup = counted("ConsumerGroup", project.ConsumerGroup);
export const DailySpend = counted("DailySpend", project.DailySpend);
export const DeploymentWatch = counted("DeploymentWatch", project.DeploymentWatch);
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
  const generate = async ({ listener }: Pick<GenerationRequest, "listener">) => {
    await scheduler.wait(delayMs);
    for (let words = 0; listener && words < 30; words++) {
      listener.onText("word ");
      await scheduler.wait(100);
    }
    const usage = { inputTokens: 1, outputTokens: 1 };
    return ok({ output: constantOutput, model: "bench/constant", usage });
  };
  return createServices(env, { languageModel: { id: "bench/constant", generate } });
});

/** The objects that set alarms. */
const namespaces = (env: Env) => ({
  TaskShard: env.TASK_SHARD,
  EmbeddedAnswers: env.EMBEDDED_ANSWERS,
  EmbeddedKeyValue: env.EMBEDDED_KEY_VALUE,
  EmbeddedVectorIndex: env.EMBEDDED_VECTOR_INDEX,
  EventLog: env.EVENT_LOG,
  KafkaPoller: env.KAFKA_POLLER,
});
const className = z.enum([
  "TaskShard",
  "EmbeddedAnswers",
  "EmbeddedKeyValue",
  "EmbeddedVectorIndex",
  "EventLog",
  "KafkaPoller",
]);
const passing = z.object({ until: z.coerce.number(), of: className.optional(), counting: z.stringbool() });
const minutesPassing = z.object({ count: z.coerce.number() });

/** Moves the clock, and runs each alarm of a class at its time; without a class each of all. */
async function passTime({ until, of, counting }: z.infer<typeof passing>, env: Env): Promise<void> {
  setCounting(counting);
  for (;;) {
    const next = earliestOf([...alarms.values()].filter((alarm) => !of || alarm.className === of));
    if (!next || next.at > until) break;
    moveClockTo(next.at);
    const namespace = namespaces(env)[className.parse(next.className)];
    await namespace.get(namespace.idFromString(next.id)).fetch("http://object/");
  }
  moveClockTo(until);
  setCounting(true);
}

/** Minutes as a deployment has them: the alarms of all objects, and the cron. */
async function passMinutes(minutes: number, env: Env, context: ExecutionContext): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    const scheduledTime = (Math.floor(Date.now() / 60_000) + 1) * 60_000;
    await passTime({ until: scheduledTime, counting: true }, env);
    count("workerRequests");
    await worker.scheduled?.({ scheduledTime, cron: "* * * * *", noRetry() {} }, env, context);
  }
}

const earliestOf = (set: readonly SetAlarm[]): SetAlarm | undefined =>
  set.reduce<SetAlarm | undefined>((first, alarm) => (first && first.at <= alarm.at ? first : alarm), undefined);

async function control(url: URL, env: Env, context: ExecutionContext): Promise<Response> {
  if (url.pathname === "/bench/pass") await passTime(passing.parse(Object.fromEntries(url.searchParams)), env);
  if (url.pathname === "/bench/minutes") {
    await passMinutes(minutesPassing.parse(Object.fromEntries(url.searchParams)).count, env, context);
  }
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
