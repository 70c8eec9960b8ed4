// Calls each configured service once, for `npm run doctor` and `GET /health?deep=1`. `told` never contains a key.
import * as z from "zod";
import { within } from "../kernel/deadline.ts";

export type Finding = { ok: true; told: string } | { ok: false; told: string; remedy: string };

export interface Probe {
  service: string;
  run(signal: AbortSignal): Promise<Finding>;
}

export const check = z
  .object({
    service: z.string(),
    ok: z.boolean(),
    told: z.string().describe("What the service answered, or why it did not."),
    remedy: z.string().nullable().describe("What to do when the check failed."),
    ms: z.number(),
  })
  .meta({ id: "ServiceCheck" });
export type Check = z.infer<typeof check>;

const answerMs = 5000;

/** Runs all probes at the same time; each ends within 5 seconds. */
export function runProbes(probes: readonly Probe[], now: () => number): Promise<Check[]> {
  return Promise.all(probes.map((probe) => runProbe(probe, now)));
}

async function runProbe({ service, run }: Probe, now: () => number): Promise<Check> {
  const started = now();
  const controller = new AbortController();
  const late = (): Finding => {
    controller.abort();
    const told = `did not answer within ${answerMs / 1000} s`;
    return { ok: false, told, remedy: "Check that it is running and can be reached from here." };
  };
  try {
    const finding = await within(answerMs, run(controller.signal), late);
    const remedy = finding.ok ? null : finding.remedy;
    return { service, ok: finding.ok, told: finding.told, remedy, ms: now() - started };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { service, ok: false, told: "could not be checked", remedy: message, ms: now() - started };
  }
}
