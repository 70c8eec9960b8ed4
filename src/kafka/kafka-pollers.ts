// The pollers as the rest of the system reaches them: one object each, named by its number, with a share of the partitions.
import { within } from "../kernel/deadline.ts";
import type { Result } from "../kernel/result.ts";
import { log } from "../telemetry/log.ts";
import type { SourceError } from "./event-source.ts";
import type { Placed } from "./partitioned-log.ts";
import type { KafkaPollerObject, PollerStatus, Seek } from "./poller-status.ts";

interface PollerSettings {
  KAFKA_CONSUMERS: number;
  KAFKA_DRIVER: "embedded" | "upstash" | "rest";
  KAFKA_TOPIC: string;
}

export class KafkaPollers {
  readonly #config: PollerSettings;
  readonly #named: (poller: number) => KafkaPollerObject;

  constructor(config: PollerSettings, named: (poller: number) => KafkaPollerObject) {
    this.#config = config;
    this.#named = named;
  }

  /** For the watchdog: each poller looks at once. */
  async wakeAll(): Promise<void> {
    await this.#all((object, poller) => object.wake(poller));
  }

  /** Those whose partitions of the embedded log got records. A poller that cannot be reached is woken by the cron. */
  async wakeFor(placed: readonly Placed[]): Promise<void> {
    const { KAFKA_CONSUMERS, KAFKA_DRIVER, KAFKA_TOPIC } = this.#config;
    if (KAFKA_CONSUMERS === 0 || KAFKA_DRIVER !== "embedded") return;
    const events = placed.filter(({ topic }) => topic === KAFKA_TOPIC);
    const pollers = new Set(events.map(({ partition }) => partition % KAFKA_CONSUMERS));
    await Promise.all(
      [...pollers].map((poller) =>
        this.#named(poller)
          .wake(poller)
          .catch((error: unknown) => log("warn", { event: "poller_not_woken", poller, error: String(error) })),
      ),
    );
  }

  status(): Promise<PollerStatus[]> {
    return this.#all((object, poller) => object.status(poller));
  }

  /** Empty when they do not all answer in time: a broker outside may hang, and a poller tells of that itself. */
  async statusWithin(ms: number): Promise<PollerStatus[]> {
    const status = this.status().catch((error: unknown) => {
      log("warn", { event: "poller_status_failed", error: String(error) });
      return [];
    });
    return within(ms, status, () => []);
  }

  async pause(by: string): Promise<void> {
    await this.#all((object) => object.pause(by));
  }

  async resume(): Promise<void> {
    await this.#all((object, poller) => object.resume(poller));
  }

  /** The new position of the partition. */
  seek(seek: Seek): Promise<Result<number, SourceError>> {
    const poller = seek.partition % this.#config.KAFKA_CONSUMERS;
    return this.#named(poller).seek(poller, seek);
  }

  #all<T>(ask: (object: KafkaPollerObject, poller: number) => Promise<T>): Promise<T[]> {
    const numbers = Array.from({ length: this.#config.KAFKA_CONSUMERS }, (_, poller) => poller);
    return Promise.all(numbers.map((poller) => ask(this.#named(poller), poller)));
  }
}
