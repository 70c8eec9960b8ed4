// What a system uses beside its tasks: a day on a clock that is moved, with the cron of each minute and each alarm at its time.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { BenchServer } from "../bench-server.ts";
import { gbSecondsOf, type Usage } from "../prices.ts";
import { type Billed, billed } from "./billed.ts";
import type { Assumed } from "./price-of.ts";

const minutesADay = 1440;
const dayMs = minutesADay * 60_000;
/** Until the deployment rests. Those just after a task are counted too. */
const minutesBefore = 60;
const minutesAfterTask = 3;
/** So many that each shard exists. */
const tasksBefore = 60;
const clock = z.object({ now: z.number() });
const anything = z.unknown();

export const callsOf = ({ alarms, objectCalls }: Billed): number =>
  Object.values(objectCalls).reduce((sum, calls) => sum + calls, alarms);

export interface Days {
  /** Without a task; those of the day before are removed on it. */
  resting: Billed;
  /** With so many tasks that the deployment never rests, but without what the tasks use: by its minutes just after one. */
  wakeful: Billed;
}

export async function measureDays(KAFKA_CONSUMERS: string): Promise<Days> {
  const server = await BenchServer.start("cost", { MODEL_DELAY_MS: "1", LOG_LEVEL: "info", KAFKA_CONSUMERS });
  const take = () => server.get("/bench/take", billed);
  const pass = (minutes: number) => server.post(`/bench/minutes?count=${minutes}`, {}, anything);
  try {
    // An alarm of a moved clock is far away for the runtime, so that none runs twice.
    const { now } = await server.get("/bench/clock", clock);
    await server.post(`/bench/pass?until=${now + dayMs}&counting=false`, {}, anything);
    // Singly, because the tasks of a batch are in one shard.
    for (let n = 0; n < tasksBefore; n += 1) await server.post("/process", { text: `Before ${n}` }, anything);
    // Workers end in real time.
    do await pause(2000);
    while (callsOf(await take()) > 0);
    await pass(minutesAfterTask);
    const wakeful = times(await take(), minutesADay / minutesAfterTask);
    await pass(minutesBefore);
    await take();
    await pass(minutesADay);
    return { wakeful, resting: await take() };
  } finally {
    await server.stop();
  }
}

const times = ({ objectCalls, ...counts }: Billed, factor: number): Billed => {
  const multiplied = (numbers: Record<string, number>) =>
    Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number * factor]));
  return billed.parse({ ...multiplied(counts), objectCalls: multiplied(objectCalls) });
};

/** Idle objects hibernate, so they are billed for their calls and alarms only. */
export function idleDayOf(day: Billed, { cpuMs, callMs }: Pick<Assumed, "cpuMs" | "callMs">): Usage {
  const { workerRequests, queueOperations, rowsWritten, rowsRead } = day;
  const calls = callsOf(day);
  return {
    workerRequests,
    workerCpuMs: workerRequests * cpuMs,
    queueOperations,
    objectRequests: calls,
    objectGbSeconds: gbSecondsOf((calls * callMs) / 1000),
    rowsWritten,
    rowsRead,
  };
}
