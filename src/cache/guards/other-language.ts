// Finds that the texts are in different languages: the answer would be in the wrong language.
import type { Finding, Guard } from "./finding.ts";

export const language: Guard = ({ a, b }): Finding | null =>
  a.language.code === b.language.code ? null : { kind: "language", a: [a.language.code], b: [b.language.code] };
