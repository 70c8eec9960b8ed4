// What an operator sees of a family's zones. It is on the wire: `GET /cache/zones` and `POST /cache/explain`.
import * as z from "zod";
import type { FamilyCounts } from "./family-labels.ts";
import { wrongShareBound } from "./wrong-share.ts";
import { lowestServed, zoneFloors, zoneStates } from "./zones.ts";

const counted = z.object({ right: z.number(), wrong: z.number() });
/** Stricter and looser ones than the default. */
const comparedBudgets = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1];

export const zonesView = z.object({
  lowest_p_right: z
    .number()
    .nullable()
    .describe("Answers down to this P(right) are served, as far as no guard refuses; null while no zone is open."),
  zones: z.array(
    counted.extend({
      p_right: z.number().describe("The zone has the pairs with at least this P(right), below the static gate."),
      bound: z.number().describe("At most this share is wrong, with 95% confidence (Clopper-Pearson, one-sided)."),
      state: z
        .enum(["open", "failed", "few_labels", "not_tested"])
        .describe("`not_tested`: a stricter zone failed, so this one is closed whatever its labels say."),
    }),
  ),
  budgets: z
    .array(z.object({ max_wrong: z.number(), lowest_p_right: z.number().nullable() }))
    .describe("What other budgets would serve with the labels of now."),
  labels: counted.describe("Labels ever counted, at most one for each pair of texts."),
  audits: counted.describe("Served answers that a model answered again."),
  revoked: z.number().describe("Wrong answers that are not served any more."),
});
export type ZonesView = z.infer<typeof zonesView>;

export const viewOfZones = ({ zones, labels, audits, revoked }: FamilyCounts, maxWrong: number): ZonesView => {
  const states = zoneStates(zones, maxWrong);
  return {
    lowest_p_right: lowestServed(zones, maxWrong),
    zones: zones.map(({ right, wrong }, index) => ({
      p_right: zoneFloors[index] ?? 1,
      right,
      wrong,
      bound: wrongShareBound(wrong, right + wrong),
      state: states[index] ?? "not_tested",
    })),
    budgets: comparedBudgets.map((budget) => ({ max_wrong: budget, lowest_p_right: lowestServed(zones, budget) })),
    labels,
    audits,
    revoked,
  };
};
