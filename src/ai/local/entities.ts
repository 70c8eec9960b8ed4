// Finds entities by spelling and by name, each once, in order of appearance. Names are found by their capital letters, as
// English and Spanish write them; in a text in lower case only entities with a spelling of their own (dates, URLs) are found.
import type { EntitiesOutput, Entity } from "../../task-types/entities.ts";
import { languageOf } from "./detect-language.ts";
import { nameEntities } from "./entity-names.ts";
import { patternEntities, type Span } from "./entity-patterns.ts";

export function extractEntities(text: string, language = languageOf(text)): EntitiesOutput {
  const seen = new Set<string>();
  const entities: Entity[] = [];
  for (const { text: mention, type, confidence } of entitySpans(text)) {
    const key = `${type} ${mention.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    entities.push({ text: mention, type, confidence });
  }
  return { entities, language };
}

/** Every mention with its offset. A name inside an address, a date or an amount belongs to that and is no mention itself. */
export function entitySpans(text: string): Span[] {
  const patterns = patternEntities(text);
  const taken = new Uint8Array(text.length);
  for (const span of patterns) taken.fill(1, span.start, span.start + span.text.length);
  const names = nameEntities(text).filter((span) => taken[span.start] !== 1);
  return [...patterns, ...names].sort((a, b) => a.start - b.start);
}
