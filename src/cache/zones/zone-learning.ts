// What the cache learns from answers that a model gave anyway: of a near miss, whether the answer that was not served would have been
// right. Labels move only the tenant's own family of questions.
import { textHash } from "../../kernel/text-hash.ts";
import type { CacheEntry } from "../cache-entry.ts";
import type { Question } from "../cache-types.ts";
import { normalise } from "../normalise.ts";
import type { BackgroundModel } from "./background-model.ts";
import type { Family, ZoneLedger } from "./zone-ledger.ts";

/** Whether two answers say the same; null when nothing can decide that, whatever they say. Never rejects. */
export type CompareAnswers = (
  question: Question,
  stored: CacheEntry,
  output: unknown,
  background: BackgroundModel | null,
) => Promise<boolean | null>;

interface LearningOptions {
  ledger: ZoneLedger;
  embedderId: string;
  compare: CompareAnswers;
}

/** A stored answer and the probability that it is right for the question. */
export interface Comparable {
  entry: CacheEntry;
  pRight: number;
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

  /** Learns from a model's answer to a question for which a stored answer was not served. Never rejects. */
  async learn(
    question: Question,
    { entry, pRight }: Comparable,
    output: unknown,
    maxWrong: number,
    background: BackgroundModel | null,
  ): Promise<void> {
    const isRight = await this.#options.compare(question, entry, output, background);
    if (isRight === null) return;
    const [asked, stored] = await Promise.all([hashOf(question.text), hashOf(entry.text)]);
    const label = { asked, stored, pRight, isRight, isAudit: false };
    await this.#options.ledger.add(this.#familyOf(question, maxWrong), label);
  }

  #familyOf({ tenant, taskType, version }: Question, maxWrong: number): Family {
    return { tenant, name: `${taskType}@${version} ${this.#options.embedderId}`, maxWrong };
  }
}

/** Of the text alone: the same pair under other options or another model is one label. */
const hashOf = async (text: string): Promise<string> => (await textHash(normalise(text))).slice(0, 12);
