// What Cloudflare bills for on the Workers Paid plan, what that plan includes, and what the free plan allows. All prices are US dollars.

interface Meter {
  /** Dollars for a million units. */
  perMillion: number;
  /** Units that the plan includes in a month. */
  includedAMonth: number;
  /** Units that the free plan allows in a day; null where it has another limit, of a single invocation. */
  freeADay: number | null;
  /** The page, which was read on `pricesReadOn`. */
  source: string;
}

export const pricesReadOn = "2026-11-28";
const workers = "https://developers.cloudflare.com/workers/platform/pricing/";
const queues = "https://developers.cloudflare.com/queues/platform/pricing/";
const objects = "https://developers.cloudflare.com/durable-objects/platform/pricing/";

export const meters = {
  /** Invocations by a request, by a queue or by a cron. */
  workerRequests: { perMillion: 0.3, includedAMonth: 10e6, freeADay: 100_000, source: workers },
  workerCpuMs: { perMillion: 0.02, includedAMonth: 30e6, freeADay: null, source: workers },
  /** A message of up to 64 KB is one operation when it is written, one when it is read and one when it is deleted. */
  queueOperations: { perMillion: 0.4, includedAMonth: 1e6, freeADay: 10_000, source: queues },
  /** Calls of an object's methods, and its alarms. */
  objectRequests: { perMillion: 0.15, includedAMonth: 1e6, freeADay: 100_000, source: objects },
  /** An object that is active is billed as 128 MB, however many requests it serves at once. */
  objectGbSeconds: { perMillion: 12.5, includedAMonth: 400_000, freeADay: 13_000, source: objects },
  /** A row in an index is a row of its own; deletes and setAlarm() count too. */
  rowsWritten: { perMillion: 1, includedAMonth: 50e6, freeADay: 100_000, source: objects },
  rowsRead: { perMillion: 0.001, includedAMonth: 25e9, freeADay: 5e6, source: objects },
} satisfies Record<string, Meter>;

/** What the paid plan costs before anything is used. */
export const planAMonth = 5;

export type MeterName = keyof typeof meters;
export type Usage = Record<MeterName, number>;

export const gbSecondsOf = (activeObjectSeconds: number): number => activeObjectSeconds * 0.128;

export interface Cost {
  /** Dollars by meter. */
  byMeter: Usage;
  total: number;
}

/** Each meter's value. */
export const usageBy = (value: (name: MeterName) => number): Usage => ({
  workerRequests: value("workerRequests"),
  workerCpuMs: value("workerCpuMs"),
  queueOperations: value("queueOperations"),
  objectRequests: value("objectRequests"),
  objectGbSeconds: value("objectGbSeconds"),
  rowsWritten: value("rowsWritten"),
  rowsRead: value("rowsRead"),
});

/** At list prices, as if nothing were included. */
export function costOf(usage: Usage): Cost {
  const byMeter = usageBy((name) => (usage[name] * meters[name].perMillion) / 1e6);
  return { byMeter, total: Object.values(byMeter).reduce((sum, dollars) => sum + dollars, 0) };
}
