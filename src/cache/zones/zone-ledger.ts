// The port to a tenant's labels, and what an isolate knows of them. A near miss waits for nothing: its label is sent in the background,
// with others, and the reply says what is open. An isolate begins without any zone, and serves by what it read last: after a zone has closed,
// for at most 20 s and one question more.
import { logOncePerMinute } from "../../telemetry/log.ts";
import type { FamilyCounts, Label } from "./family-labels.ts";
import { lowestServed, type ZoneCounts } from "./zones.ts";

export interface FamilyRecord {
  name: string;
  labels: FamilyCounts;
}

/** The methods of the object `CacheZones` over RPC. */
export interface CacheZonesObject {
  /** Counts the labels of a family, and returns its zones. */
  record(family: string, maxWrong: number, labels: Label[]): Promise<ZoneCounts[]>;
  /** The families that were used last come first. */
  families(): Promise<FamilyRecord[]>;
  /** US dollars that audits cost on a day, `YYYY-MM-DD`. */
  audited(day: string): Promise<number>;
  spend(day: string, usd: number): Promise<void>;
}

/** Questions whose labels are counted together. */
export interface Family {
  tenant: string;
  /** Task type, version and embedder. */
  name: string;
  /** The deployment's budget for the task type. */
  maxWrong: number;
}

interface LedgerOptions {
  objectOf: (tenant: string) => CacheZonesObject;
  now: () => number;
  /** Takes work that nobody waits for. Its promises never reject. */
  defer: (work: Promise<unknown>) => void;
}

interface Known {
  zones: readonly ZoneCounts[];
  readAt: number;
  askedAt: number;
  isFailing: boolean;
  pending: Label[];
}

const heldMs = 20_000;
/** Nobody asked for so long that too much may have changed. */
const uselessAfterMs = 600_000;
const labelsOfCall = 16;
const maxPending = 64;
const maxFamilies = 500;

export class ZoneLedger {
  readonly #options: LedgerOptions;
  readonly #families = new Map<string, Known>();

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  /** The lowest P(right) that may be served for a question with this budget; null for none. */
  lowestServed(family: Family, maxWrong: number): number | null {
    const known = this.#families.get(keyOf(family));
    const now = this.#options.now();
    if (!known || now - known.readAt > uselessAfterMs) return null;
    const lowest = lowestServed(known.zones, maxWrong);
    if (lowest !== null && now - known.askedAt >= heldMs) this.#options.defer(this.#exchange(family, known));
    return lowest;
  }

  /** Counts a label; resolves when it is sent or kept for the next call. Never rejects. */
  async add(family: Family, label: Label): Promise<void> {
    if (family.maxWrong <= 0) return;
    const known = this.#knownOf(family);
    if (known.pending.length < maxPending) known.pending.push(label);
    // A wrong answer that was served does not wait for others.
    const isUrgent = known.pending.length >= labelsOfCall || (label.isAudit && !label.isRight);
    if ((isUrgent && !known.isFailing) || this.#options.now() - known.askedAt >= heldMs)
      await this.#exchange(family, known);
  }

  /** What the labels of now allow, read anew. Rejects when that is not known. */
  async labelsOf({ tenant, name }: Family): Promise<FamilyCounts | null> {
    const families = await this.#options.objectOf(tenant).families();
    return families.find((family) => family.name === name)?.labels ?? null;
  }

  /** US dollars that the tenant's audits cost today (UTC). Rejects when that is not known. */
  auditedToday({ tenant }: Family): Promise<number> {
    return this.#options.objectOf(tenant).audited(this.#day());
  }

  /** Rejects when it could not be counted. */
  async spend({ tenant }: Family, usd: number): Promise<void> {
    if (usd > 0) await this.#options.objectOf(tenant).spend(this.#day(), usd);
  }

  #day(): string {
    return new Date(this.#options.now()).toISOString().slice(0, 10);
  }

  async #exchange({ tenant, name, maxWrong }: Family, known: Known): Promise<void> {
    const { objectOf, now } = this.#options;
    const labels = known.pending.splice(0);
    known.askedAt = now();
    try {
      known.zones = await objectOf(tenant).record(name, maxWrong, labels);
      known.readAt = now();
      known.isFailing = false;
    } catch (error) {
      known.isFailing = true;
      known.pending.unshift(...labels.slice(0, maxPending - known.pending.length));
      logOncePerMinute({ event: "cache_labels_not_sent", error: String(error) });
    }
  }

  #knownOf(family: Family): Known {
    const key = keyOf(family);
    const known = this.#families.get(key) ?? {
      zones: [],
      readAt: Number.NEGATIVE_INFINITY,
      askedAt: Number.NEGATIVE_INFINITY,
      isFailing: false,
      pending: [],
    };
    this.#families.delete(key);
    this.#families.set(key, known);
    const [oldest] = this.#families.keys();
    if (this.#families.size > maxFamilies && oldest !== undefined) this.#families.delete(oldest);
    return known;
  }
}

const keyOf = ({ tenant, name }: Family): string => JSON.stringify([tenant, name]);
