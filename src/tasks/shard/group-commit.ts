// Group commit: writes that arrive together share one transaction, and each is answered when that transaction is done.
import { LingerPolicy } from "./linger-policy.ts";

/** Longer than the runtime takes to hand over the requests that arrived at the same moment. */
const lingerMs = 5;

interface PendingWrite {
  /** Does the write inside the transaction; the function that it returns answers the caller. */
  run: (now: number) => () => void;
  reject: (error: unknown) => void;
}

/** Runs the writes in one transaction. It throws when nothing was written. */
export type Transact = (writes: () => (() => void)[]) => (() => void)[];

export class GroupCommit {
  readonly #transact: Transact;
  readonly #policy = new LingerPolicy();
  #pending: PendingWrite[] = [];
  #isScheduled = false;
  /** Since the last commit. */
  #timersRan = true;

  constructor(transact: Transact) {
    this.#transact = transact;
  }

  /** `write` shares a commit with everything that is asked for in the same turn of the event loop. */
  run<T>(write: (now: number) => T): Promise<T> {
    return this.#add(write, null);
  }

  /**
   * Like `run`, but when many clients submit at once, the write lingers for others, and a commit that follows another at once waits for
   * a timer. The local runtime reads from its connections and runs timers only when no work is left, and clients and workers that go
   * on as soon as they are answered leave some always: without timers, other connections would wait. A client that waits for each answer
   * is not delayed.
   */
  runInBurst<T>(write: (now: number) => T): Promise<T> {
    if (this.#policy.arrive(Date.now())) return this.#add(write, lingerMs);
    return this.#add(write, this.#timersRan ? null : 0);
  }

  /** Commits what the ledger holds back, together with what arrives in this turn. */
  flush(): void {
    this.#schedule(null);
  }

  /** The commit is after `delayMs`, or at the end of this turn of the event loop. */
  #add<T>(write: (now: number) => T, delayMs: number | null): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (now: number) => {
        const value = write(now);
        return () => resolve(value);
      };
      this.#pending.push({ run, reject });
      this.#schedule(delayMs);
    });
  }

  #schedule(delayMs: number | null): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    if (delayMs === null) queueMicrotask(() => this.#commit());
    else setTimeout(() => this.#commit(), delayMs);
  }

  #commit(): void {
    this.#isScheduled = false;
    this.#timersRan = false;
    setTimeout(() => {
      this.#timersRan = true;
    }, 0);
    const writes = this.#pending;
    this.#pending = [];
    const now = Date.now();
    this.#policy.commit(now);
    try {
      const answers = this.#transact(() => writes.map(({ run }) => run(now)));
      for (const answer of answers) answer();
    } catch (error) {
      for (const { reject } of writes) reject(error);
    }
  }
}
