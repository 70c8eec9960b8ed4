// What Cloudflare bills for on the Workers Paid plan, and the list prices without the included amounts. All are US dollars.

interface Meter {
  /** Dollars for a million units. */
  perMillion: number;
  /** Units that the plan includes in a month. */
  includedAMonth: number;
  /** The page, which was read on `pricesReadOn`. */
  source: string;
}

export const pricesReadOn = "2026-11-28";
const workers = "https://developers.cloudflare.com/workers/platform/pricing/";
const queues = "https://developers.cloudflare.com/queues/platform/pricing/";
const objects = "https://developers.cloudflare.com/durable-objects/platform/pricing/";

export const meters = {
  /** Invocations by a request, by a queue or by a cron. */
  workerRequests: { perMillion: 0.3, includedAMonth: 10e6, source: workers },
  workerCpuMs: { perMillion: 0.02, includedAMonth: 30e6, source: workers },
  /** A message of up to 64 KB is one operation when it is written, one when it is read and one when it is deleted. */
  queueOperations: { perMillion: 0.4, includedAMonth: 1e6, source: queues },
  /** Calls of an object's methods, and its alarms. */
  objectRequests: { perMillion: 0.15, includedAMonth: 1e6, source: objects },
  /** An object that is active is billed as 128 MB, however many requests it serves at once. */
  objectGbSeconds: { perMillion: 12.5, includedAMonth: 400_000, source: objects },
  /** A row in an index is a row of its own; deletes and setAlarm() count too. */
  rowsWritten: { perMillion: 1, includedAMonth: 50e6, source: objects },
  rowsRead: { perMillion: 0.001, includedAMonth: 25e9, source: objects },
} satisfies Record<string, Meter>;

type MeterName = keyof typeof meters;
export type Usage = Record<MeterName, number>;

export const gbSecondsOf = (activeObjectSeconds: number): number => activeObjectSeconds * 0.128;

export interface Cost {
  /** Dollars by meter. */
  byMeter: Usage;
  total: number;
}

/** At list prices, as if nothing were included. */
export function costOf(usage: Usage): Cost {
  const cost = (name: MeterName) => (usage[name] * meters[name].perMillion) / 1e6;
  const byMeter: Usage = {
    workerRequests: cost("workerRequests"),
    workerCpuMs: cost("workerCpuMs"),
    queueOperations: cost("queueOperations"),
    objectRequests: cost("objectRequests"),
    objectGbSeconds: cost("objectGbSeconds"),
    rowsWritten: cost("rowsWritten"),
    rowsRead: cost("rowsRead"),
  };
  return { byMeter, total: Object.values(byMeter).reduce((sum, dollars) => sum + dollars, 0) };
}
