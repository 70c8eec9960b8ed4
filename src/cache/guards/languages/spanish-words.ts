// Stems of Spanish words: without accents, and with irregular forms of a verb brought together.
import { memoized } from "../../../kernel/memoized.ts";
import { withoutAccents } from "../../../language/character-forms.ts";
import { stemOnce } from "../../../language/stem.ts";

/** Stems of irregular forms that the stemmer does not change: found stem → stem of the verb. */
const irregular = new Map(
  "cierr cerr / pierd perd / vuelv volv / sig segu / traig tra / empiec empec / sueñ soñ / muer mor / vuel vol / modif modific"
    .split(" / ")
    .map((pair) => pair.split(" ") as [string, string]),
);
export const stemSpanish = memoized((word) => {
  const found = stemOnce(withoutAccents(word), "es");
  return irregular.get(found) ?? found;
});
