// Whether the deployment rests. While nothing happens, the cron looks at shards, pollers and alerts rarely; an object in which something
// begins to happen ends the rest, so that the next minute looks again.
import { log } from "../telemetry/log.ts";
import type { DeploymentLogObject } from "./deployment-log.ts";

/** The RPC interface of `DeploymentWatch`. */
export interface DeploymentWatchObject extends DeploymentRest, DeploymentLogObject {}

export interface DeploymentRest {
  /** Null while the deployment rests; otherwise the number of stirs so far. A rest ends at once when `settings` changed. */
  due(at: number, settings: string): Promise<number | null>;
  /** Something happens: the rest ends. */
  stir(): Promise<void>;
  /** The deployment was idle and may rest until this moment, unless something stirred since the caller asked `due`. */
  rest(stirs: number, until: number, settings: string): Promise<void>;
}

/**
 * An object's report that something happens in it: one call, and no further one until the cron has looked at the object. A report that
 * fails is made again by what happens next; its caller sees to it that something does.
 */
export class ActivityReport {
  readonly #stir: () => Promise<void>;
  #reported: Promise<boolean> | null = null;
  #isOwed = false;

  constructor(stir: () => Promise<void>) {
    this.#stir = stir;
  }

  /** The cron looked, and will know what it saw: what happens from now on is news. */
  looked(): void {
    this.#reported = null;
  }

  /** The last report failed. Also after a look, because others than the cron look too. */
  get isOwed(): boolean {
    return this.#isOwed;
  }

  /** Whether the watch has the report. */
  report(): Promise<boolean> {
    this.#reported ??= this.#stir().then(
      () => {
        this.#isOwed = false;
        return true;
      },
      (error: unknown) => {
        this.#reported = null;
        this.#isOwed = true;
        log("warn", { event: "activity_not_reported", error: String(error) });
        return false;
      },
    );
    return this.#reported;
  }
}
