// Finds that one text has more sentences: something was added, perhaps only to smuggle in the words of another question.
import type { Finding, Guard } from "./finding.ts";

export const sentences: Guard = ({ a, b, alignment }): Finding | null =>
  a.breaks === b.breaks || alignment.isTypingMistake
    ? null
    : { kind: "sentences", a: [`${a.breaks + 1}`], b: [`${b.breaks + 1}`] };
