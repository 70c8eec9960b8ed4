// More sentences in one text than in the other: something was added, if only to put words of another question there.
import type { Finding, Guard } from "./finding.ts";

export const sentences: Guard = ({ a, b, alignment }): Finding | null =>
  a.breaks === b.breaks || alignment.isSlip
    ? null
    : { kind: "sentences", a: [`${a.breaks + 1}`], b: [`${b.breaks + 1}`] };
