// What a system uses that gets no task: the cron of each minute, which asks every shard, and the pollers of the events topic, which look
// for records. It is measured in real time, because the pollers wait longer and longer until the next minute's cron wakes them.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { BenchServer } from "../bench-server.ts";
import { gbSecondsOf, type Usage } from "../prices.ts";
import { type Billed, billed } from "./billed.ts";
import type { Assumed } from "./price-of.ts";

const minuteMs = 60_000;
const minutesADay = 1440;
/** So many that each shard exists. */
const tasksBefore = 60;
const anything = z.unknown();

/** Of one minute. The minute before it, in which the objects are made, is not counted. */
export async function measureIdleMinute(KAFKA_CONSUMERS: string): Promise<Billed> {
  const server = await BenchServer.start("cost", { MODEL_DELAY_MS: "1", LOG_LEVEL: "info", KAFKA_CONSUMERS });
  try {
    // Singly, because the tasks of a batch are in one shard.
    for (let n = 0; n < tasksBefore; n += 1)
      await server.post("/process", { text: `Before ${n}`, task_type: "general_analysis" }, anything);
    const passMinute = async () => {
      await server.post("/bench/minute", {}, anything);
      await pause(minuteMs);
    };
    await passMinute();
    await server.get("/bench/take", billed);
    await passMinute();
    return await server.get("/bench/take", billed);
  } finally {
    await server.stop();
  }
}

/** Idle objects hibernate, so they are billed for their calls and alarms only. */
export function idleDayOf(minute: Billed, { cpuMs, callMs }: Pick<Assumed, "cpuMs" | "callMs">): Usage {
  const calls = Object.values(minute.objectCalls).reduce((sum, number) => sum + number, minute.alarms);
  return {
    workerRequests: minute.workerRequests * minutesADay,
    workerCpuMs: minute.workerRequests * cpuMs * minutesADay,
    queueOperations: minute.queueOperations * minutesADay,
    objectRequests: calls * minutesADay,
    objectGbSeconds: gbSecondsOf((calls * callMs * minutesADay) / 1000),
    rowsWritten: minute.rowsWritten * minutesADay,
    rowsRead: minute.rowsRead * minutesADay,
  };
}
