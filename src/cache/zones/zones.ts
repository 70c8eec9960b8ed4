// Zones of P(right) below the static gate. Each contains the one before it. A zone is open while its labels prove, with 95% confidence,
// that at most the budget of its answers would be wrong. They are tested from the strictest one, and the first that fails ends it
// (fixed-sequence testing), so the confidence holds for all of them together. A zone that has too few labels to pass even without a wrong
// one, or none that the zone before it has not, is not tested: that depends on how many labels there are and not on what they say, and the
// next zone has its labels too.
import * as z from "zod";
import { fewestLabels, isWithin } from "./wrong-share.ts";

/** The lowest P(right) of each zone. There is nothing between 0.7 and 0.99 with the coefficients of this project. */
export const zoneFloors = [0.99, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1] as const;

export const zoneCounts = z.object({ right: z.number(), wrong: z.number() });
export type ZoneCounts = z.infer<typeof zoneCounts>;

export const emptyZones = (): ZoneCounts[] => zoneFloors.map(() => ({ right: 0, wrong: 0 }));

export type ZoneState = "open" | "failed" | "few_labels" | "not_tested";

/** The state of each zone, in the order of `zoneFloors`. */
export function zoneStates(zones: readonly ZoneCounts[], maxWrong: number): ZoneState[] {
  const fewest = maxWrong > 0 ? fewestLabels(maxWrong) : Number.POSITIVE_INFINITY;
  let failed = false;
  return zones.map(({ right, wrong }, index) => {
    if (failed) return "not_tested";
    const before = zones[index - 1];
    const hasOwn = before?.right !== right || before.wrong !== wrong;
    if (!hasOwn || right + wrong < fewest) return "few_labels";
    failed = !isWithin(maxWrong, wrong, right + wrong);
    return failed ? "failed" : "open";
  });
}

/** The lowest P(right) that may be served; null while no zone is open. */
export function lowestServed(zones: readonly ZoneCounts[], maxWrong: number): number | null {
  return zoneFloors[zoneStates(zones, maxWrong).lastIndexOf("open")] ?? null;
}

/** The floor of the strictest zone with this probability; null below all zones. */
export const zoneOf = (pRight: number): number | null => zoneFloors.find((floor) => pRight >= floor) ?? null;
