// A silence: until its end, the alerts of a rule, or of one subject of it, send no notices. It may be made before they fire.
import * as z from "zod";
import { alertRuleNames, type StoredAlert } from "./alert.ts";
import { operator, operatorView, seenBy } from "./alert-operator.ts";

export const silence = z.object({
  id: z.string(),
  tenant: z.string().nullable(),
  rule: z.enum(alertRuleNames),
  subject: z.string().nullable().describe("Null for every alert of the rule."),
  until: z.iso.datetime(),
  reason: z.string(),
  by: operator,
  at: z.iso.datetime(),
});
export type Silence = z.infer<typeof silence>;

export const silenceView = silence
  .extend({ tenant: silence.shape.tenant.describe("Null for an alert of the whole deployment."), by: operatorView })
  .meta({ id: "Silence" });
export type SilenceView = z.infer<typeof silenceView>;

export const silenceSeenBy = (viewer: string | null, { by, ...stored }: Silence): SilenceView => ({
  ...stored,
  by: seenBy(viewer, by),
});

export const covers = (
  { tenant, rule, subject }: Pick<Silence, "tenant" | "rule" | "subject">,
  alert: Pick<StoredAlert, "tenant" | "rule" | "subject">,
): boolean => tenant === alert.tenant && rule === alert.rule && (subject === null || subject === alert.subject);

/** Of several silences of an alert, the one that ends last. */
export const silenceOf = (
  alert: Pick<StoredAlert, "tenant" | "rule" | "subject">,
  silences: readonly Silence[],
): Silence | null =>
  silences
    .filter((each) => covers(each, alert))
    .reduce<Silence | null>((last, each) => (last && last.until >= each.until ? last : each), null);
