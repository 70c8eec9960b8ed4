// The labels of one family: a task type in one version, with one embedder, of one tenant. A label says whether the answer of a similar
// question was right for another question, because a model answered that one too. It keeps counts and hashes and no texts. A caller who
// makes labels by asking opens a zone only with many different questions: a pair of texts has one label, and a text is in at most five
// right ones, as asked or as stored text. Wrong labels have no such limit. Old labels fade, so that the zones follow a change.
import * as z from "zod";
import { fewestLabels } from "./wrong-share.ts";
import { emptyZones, zoneCounts, zoneFloors } from "./zones.ts";

export interface Label {
  /** Hashes of the texts. */
  asked: string;
  stored: string;
  /** Of the pair; null when the static gate served it, so that it says nothing of a zone. */
  pRight: number | null;
  isRight: boolean;
  /** Whether the answer had been served. */
  isAudit: boolean;
  /** Whether a wrong answer that was served is not served any more. */
  isRevoked: boolean;
}

const counts = z.object({ right: z.number().default(0), wrong: z.number().default(0) }).prefault({});

export const familyLabels = z.object({
  zones: z.array(zoneCounts).length(zoneFloors.length).catch(emptyZones).prefault(emptyZones),
  /** Pairs with their label, the newest last. */
  pairs: z.array(z.tuple([z.string(), z.string(), z.boolean()])).default([]),
  /** All labels ever counted. */
  labels: counts,
  audits: counts,
  revoked: z.number().default(0),
  /** The budget of the last label. */
  maxWrong: z.number().default(0),
});
export type FamilyLabels = z.infer<typeof familyLabels>;
/** What a reader has of it: which pairs there are is of no use. */
export type FamilyCounts = Omit<FamilyLabels, "pairs">;

/** A text that many questions resemble is one fact about the family and not many. */
export const maxRightOfText = 5;
const maxPairs = 2048;

/** How many labels a zone has at most, as a multiple of the fewest that open it. With fewer, half of the zones that should be open are closed by chance. */
const keptTimesFewest = 8;
const mostKept = 20_000;

export const emptyFamily = (): FamilyLabels => familyLabels.parse({});

/** Counts a label. `maxWrong` is the family's budget, above 0. */
export function addLabel(family: FamilyLabels, label: Label, maxWrong: number): void {
  const { isRight, isAudit, isRevoked, pRight } = label;
  family.maxWrong = maxWrong;
  if (isAudit) family.audits[isRight ? "right" : "wrong"] += 1;
  if (isRevoked) family.revoked += 1;
  if (pRight === null) return;
  const [one = "", two = ""] = [label.asked, label.stored].sort();
  const known = family.pairs.find(([a, b]) => a === one && b === two);
  if (known) {
    // A pair that was right once and wrong now is not right.
    if (!known[2] || isRight) return;
    known[2] = false;
    count(family, pRight, "right", -1, maxWrong);
    count(family, pRight, "wrong", 1, maxWrong);
    return;
  }
  if (isRight && [one, two].some((text) => rightOf(family, text) >= maxRightOfText)) return;
  family.pairs.push([one, two, isRight]);
  if (family.pairs.length > maxPairs) family.pairs.shift();
  family.labels[isRight ? "right" : "wrong"] += 1;
  count(family, pRight, isRight ? "right" : "wrong", 1, maxWrong);
}

const rightOf = ({ pairs }: FamilyLabels, text: string): number =>
  pairs.filter(([a, b, isRight]) => isRight && (a === text || b === text)).length;

function count(family: FamilyLabels, pRight: number, what: "right" | "wrong", by: number, maxWrong: number): void {
  const kept = Math.min(mostKept, keptTimesFewest * fewestLabels(maxWrong));
  for (const [index, zone] of family.zones.entries()) {
    if (pRight < (zoneFloors[index] ?? 1)) continue;
    zone[what] = Math.max(0, zone[what] + by);
    if (zone.right + zone.wrong <= kept) continue;
    zone.right = Math.floor(zone.right / 2);
    zone.wrong = Math.ceil(zone.wrong / 2);
  }
}
