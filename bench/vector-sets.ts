// The vectors of the vector bench: of real texts when the labelled pairs are present, and random ones around common centres.
import { type Embedder, embedderOf } from "./cache/embedders.ts";
import { readPairs } from "./cache/labelled-pairs.ts";
import { seededRandom } from "./seeded-random.ts";

export interface VectorSet {
  name: string;
  stored: Float32Array[];
  /** Of other texts than the stored ones. */
  queries: Float32Array[];
}

/** Half of the texts, at most `count`, are stored, and the others are queries. */
export async function embeddedTexts(embedder: string, count: number): Promise<VectorSet> {
  const texts = shuffled([...new Set(readPairs().flatMap(({ a, b }) => [a, b]))]).slice(0, 2 * count);
  const opened: Embedder = await embedderOf(embedder);
  const vectors = await opened.embed(texts);
  opened.stop();
  return halves(`${opened.id}, ${vectors[0]?.length}`, vectors);
}

/** Every vector is near one of 500 centres, which are near a common one, as the vectors of a language model are. */
export function randomVectors(dimension: number, count: number): VectorSet {
  const random = seededRandom(5);
  const around = (centre: Float32Array, spread: number) =>
    centre.map((value) => value + spread * (random() + random() + random() - 1.5));
  const common = around(new Float32Array(dimension), 1);
  const centres = Array.from({ length: 500 }, () => around(common, 1));
  const vectors = Array.from({ length: 2 * count }, (_, nth) => {
    const vector = around(centres[nth % centres.length] ?? common, 1);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
  return halves(`random, ${dimension}`, vectors);
}

function halves(name: string, vectors: Float32Array[]): VectorSet {
  const half = vectors.length >> 1;
  return { name, stored: vectors.slice(0, half), queries: vectors.slice(half) };
}

function shuffled(texts: string[]): string[] {
  const random = seededRandom(7);
  const keyed = texts.map((text) => ({ text, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ text }) => text);
}
