// What a request has beyond what is supported. Nothing is ignored: a field is refused by its name unless its value asks for nothing.
import type * as z from "zod";
import { jsonText } from "../../kernel/json-text.ts";

interface Refusal {
  why: string;
  /** Values that change nothing here, as JSON. Null is one of every field. */
  harmless?: readonly string[];
}

export type Refusals = Record<string, Refusal>;

/** A refinement of a loose object with this shape. */
export const refuseOthers =
  (shape: object, refusals: Refusals) =>
  (given: Record<string, unknown>, context: z.core.$RefinementCtx): void => {
    for (const [field, value] of Object.entries(given)) {
      if (Object.hasOwn(shape, field) || value === null || value === undefined) continue;
      const refusal = Object.hasOwn(refusals, field) ? refusals[field] : null;
      if (refusal?.harmless?.includes(jsonText(value) ?? "")) continue;
      const message = refusal ? `is not supported: ${refusal.why}` : "is not a parameter of this API";
      context.addIssue({ code: "custom", path: [field], message });
    }
  };
