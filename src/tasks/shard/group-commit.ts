// Group commit: writes that arrive together share one transaction, and each is answered when that transaction is done.
import { LingerPolicy } from "./linger-policy.ts";

/** Longer than the runtime takes to hand over the requests that arrived at the same moment. */
const lingerMs = 5;
/** At the end of this turn of the event loop, without a timer. */
const atOnce = -1;

interface PendingWrite {
  /** Does the write inside the transaction; the function that it returns answers the caller. */
  run: (now: number) => () => void;
  reject: (error: unknown) => void;
}

/** Runs the writes in one transaction. It throws when nothing was written. */
export type Transact = (writes: () => (() => void)[]) => (() => void)[];

export class GroupCommit {
  readonly #transact: Transact;
  readonly #submissions = new LingerPolicy();
  readonly #settlements = new LingerPolicy();
  #pending: PendingWrite[] = [];
  /** The next commit, and the delay that it was planned with. */
  #planned: { delayMs: number } | null = null;
  /** Whether timers have run since the last commit. */
  #timersRan = true;

  constructor(transact: Transact) {
    this.#transact = transact;
  }

  /** `write` shares a commit with everything that is asked for in the same turn of the event loop. */
  run<T>(write: (now: number) => T): Promise<T> {
    return this.#add(write, atOnce);
  }

  /**
   * Like `run`, but when many clients submit at once, the write lingers for others, and when no timer has run since the last commit, it
   * waits for one. The local runtime reads from its connections and runs timers only when no work is left. Clients and workers that go on
   * as soon as they are answered always leave some, so without this pause other connections would wait. A client that waits for each
   * answer is not delayed.
   */
  submit<T>(write: (now: number) => T): Promise<T> {
    return this.#add(write, this.#delayBy(this.#submissions));
  }

  /** Like `submit`, but lingers when many workers settle at once. */
  settle<T>(write: (now: number) => T): Promise<T> {
    return this.#add(write, this.#delayBy(this.#settlements));
  }

  /** Commits what the ledger holds back, together with what arrives in this turn. */
  flush(): void {
    this.#plan(atOnce);
  }

  #delayBy(policy: LingerPolicy): number {
    if (policy.arrive(Date.now())) return lingerMs;
    return this.#timersRan ? atOnce : 0;
  }

  #add<T>(write: (now: number) => T, delayMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (now: number) => {
        const value = write(now);
        return () => resolve(value);
      };
      this.#pending.push({ run, reject });
      this.#plan(delayMs);
    });
  }

  /** The write that may wait the shortest decides when all are committed. */
  #plan(delayMs: number): void {
    if (this.#planned && this.#planned.delayMs <= delayMs) return;
    const plan = { delayMs };
    this.#planned = plan;
    const commit = () => {
      if (this.#planned === plan) this.#commit();
    };
    if (delayMs === atOnce) queueMicrotask(commit);
    else setTimeout(commit, delayMs);
  }

  #commit(): void {
    this.#planned = null;
    this.#timersRan = false;
    setTimeout(() => {
      this.#timersRan = true;
    }, 0);
    const writes = this.#pending;
    this.#pending = [];
    const now = Date.now();
    for (const policy of [this.#submissions, this.#settlements]) policy.commit(now);
    try {
      const answers = this.#transact(() => writes.map(({ run }) => run(now)));
      for (const answer of answers) answer();
    } catch (error) {
      for (const { reject } of writes) reject(error);
    }
  }
}
