// What the cache learns from answers of models. A near miss is answered by a model anyway: whether the answer that was not served would
// have been right costs nothing. An audit answers a served question again, for a share of them and within a daily limit; a wrong answer is
// revoked. Labels move only the tenant's own family of questions. All of it happens after the answer, and fails without harm.
import type { OnProviderCall } from "../../ai/model-call.ts";
import { textHash } from "../../kernel/text-hash.ts";
import { logOncePerMinute } from "../../telemetry/log.ts";
import type { CacheEntry } from "../cache-entry.ts";
import type { HitReason, Question } from "../cache-types.ts";
import { normalise } from "../normalise.ts";
import type { BackgroundModel } from "./background-model.ts";
import { emptyFamily } from "./family-labels.ts";
import type { Family, ZoneLedger } from "./zone-ledger.ts";
import { viewOfZones, type ZonesView } from "./zones-view.ts";

/** Whether two answers say the same; null when that cannot be decided, whatever they say. */
type CompareAnswers = (
  question: Question,
  stored: CacheEntry,
  output: unknown,
  onProviderCall: OnProviderCall,
) => Promise<boolean | null>;

interface LearningOptions {
  ledger: ZoneLedger;
  /** The id of the embedder, and that of the reranker behind it: labels hold for one P(right). */
  scoredBy: string;
  /** Null for a question whose answers nothing can compare. */
  compareFor: (question: Question) => CompareAnswers | null;
  /** The share of served answers that is audited, and what that may cost a tenant in a day (UTC). */
  audits: { share: number; usdADay: number };
  random: () => number;
}

/** A stored answer and the probability that it is right for the question. */
export interface Comparable {
  entry: CacheEntry;
  pRight: number;
}

interface ServedAnswer {
  entry: CacheEntry;
  pRight: number | null;
  reason: HitReason;
}

export class ZoneLearning {
  readonly #options: LearningOptions;

  constructor(options: LearningOptions) {
    this.#options = options;
  }

  /** The lowest P(right) that may be served for a question whose budget is `maxWrong`; null for none. */
  lowestServed(question: Question, maxWrong: number): number | null {
    return this.#options.ledger.lowestServed(this.#familyOf(question, maxWrong), maxWrong);
  }

  /** What a question's family has learned, read anew; null when it cannot be read. */
  async zonesOf(question: Question, maxWrong: number): Promise<ZonesView | null> {
    const labels = await this.#options.ledger.labelsOf(this.#familyOf(question, maxWrong)).catch(() => undefined);
    return labels === undefined ? null : viewOfZones(labels ?? emptyFamily(), maxWrong);
  }

  /** Learns from a model's answer to a question for which a stored answer was not served. Never rejects. */
  learn(
    question: Question,
    { entry, pRight }: Comparable,
    output: unknown,
    maxWrong: number,
    background: BackgroundModel | null,
  ): Promise<void> {
    return harmless(async () => {
      const compare = maxWrong > 0 && this.#options.compareFor(question);
      if (!compare || !background) return;
      const { value: isRight } = await background.charged((onCall) => compare(question, entry, output, onCall));
      if (isRight === null) return;
      const pair = await pairOf(question, entry);
      const label = { ...pair, pRight, isRight, isAudit: false, isRevoked: false };
      await this.#options.ledger.add(this.#familyOf(question, maxWrong), label);
    });
  }

  /** Answers a served question again, if it is one of the audited share. Never rejects. */
  audit(
    question: Question,
    { entry, pRight, reason }: ServedAnswer,
    maxWrong: number,
    background: BackgroundModel,
    revoke: () => Promise<boolean>,
  ): Promise<void> {
    return harmless(async () => {
      const { audits, random, ledger, compareFor } = this.#options;
      const compare = compareFor(question);
      if (!compare || audits.usdADay <= 0 || random() >= audits.share) return;
      const family = this.#familyOf(question, maxWrong);
      if ((await ledger.auditedToday(family)) >= audits.usdADay) return;
      const { value: isRight, costUsd } = await background.charged(async (onCall) => {
        const answer = await background.ask(onCall);
        if (!answer.ok || answer.value.unanswered !== undefined) return null;
        return compare(question, entry, answer.value.output, onCall);
      });
      // Without a price the limit cannot be kept, so one such call is all of a day's.
      await ledger.spend(family, costUsd ?? audits.usdADay);
      if (isRight === null) return;
      const isRevoked = !isRight && (await revoke());
      const served = { pRight: reason === "learned_zone" ? pRight : null, isRight, isAudit: true, isRevoked };
      await ledger.add(family, { ...(await pairOf(question, entry)), ...served });
    });
  }

  #familyOf({ tenant, taskType, version }: Question, maxWrong: number): Family {
    return { tenant, name: `${taskType}@${version} ${this.#options.scoredBy}`, maxWrong };
  }
}

const pairOf = async (question: Question, entry: CacheEntry): Promise<{ asked: string; stored: string }> => {
  const [asked, stored] = await Promise.all([hashOf(question.text), hashOf(entry.text)]);
  return { asked, stored };
};

/** Of the text alone: the same pair under other options or another model is one label. */
const hashOf = async (text: string): Promise<string> => (await textHash(normalise(text))).slice(0, 12);

const harmless = (work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => logOncePerMinute({ event: "cache_learning_failed", error: String(error) }));
