// How the rest of the system reaches the pollers. Each is one object, named by its number, and reads its share of partitions.
import { within } from "../kernel/deadline.ts";
import type { Result } from "../kernel/result.ts";
import { log } from "../telemetry/log.ts";
import type { TopicPartition } from "./consumer-groups.ts";
import type { SourceError } from "./event-source.ts";
import type { KafkaPollerObject, PollerCondition, PollerStatus, Seek } from "./poller-status.ts";

interface PollerSettings {
  KAFKA_CONSUMERS: number;
  KAFKA_DRIVER: "embedded" | "upstash" | "rest" | "kafka";
  KAFKA_TOPIC: string;
}

export class KafkaPollers {
  readonly #config: PollerSettings;
  readonly #pollerObject: (poller: number) => KafkaPollerObject;

  constructor(config: PollerSettings, pollerObject: (poller: number) => KafkaPollerObject) {
    this.#config = config;
    this.#pollerObject = pollerObject;
  }

  /** The watchdog calls this: each poller that has stopped polls once. True when no poller is paused, and the last poll of each succeeded. */
  async rouseAll(): Promise<boolean> {
    const areWell = await this.#all((object, poller) => object.rouse(poller));
    return areWell.every((isWell) => isWell);
  }

  /** Called by each isolate at its first request, so that a start need not wait for the cron. The embedded log wakes its pollers itself. */
  async startAll(): Promise<void> {
    if (this.#config.KAFKA_DRIVER === "embedded") return;
    await this.#all((object, poller) => object.start(poller)).catch((error: unknown) => {
      log("warn", { event: "pollers_not_started", error: String(error) });
    });
  }

  /** Wakes the pollers of the partitions that got records. The cron wakes a poller that cannot be reached now. */
  async wakeFor(produced: readonly TopicPartition[]): Promise<void> {
    const { KAFKA_CONSUMERS, KAFKA_DRIVER, KAFKA_TOPIC } = this.#config;
    if (KAFKA_CONSUMERS === 0 || KAFKA_DRIVER !== "embedded") return;
    const events = produced.filter(({ topic }) => topic === KAFKA_TOPIC);
    const pollers = new Set(events.map(({ partition }) => partition % KAFKA_CONSUMERS));
    await Promise.all(
      [...pollers].map((poller) =>
        this.#pollerObject(poller)
          .wake(poller)
          .catch((error: unknown) => log("warn", { event: "poller_not_woken", poller, error: String(error) })),
      ),
    );
  }

  status(): Promise<PollerStatus[]> {
    return this.#all((object, poller) => object.status(poller));
  }

  /** Empty unless all pollers answer in time: an external broker may hang, which each poller reports itself. */
  async statusWithin(ms: number): Promise<PollerStatus[]> {
    const status = this.status().catch((error: unknown) => {
      log("warn", { event: "poller_status_failed", error: String(error) });
      return [];
    });
    return within(ms, status, () => []);
  }

  /** Empty unless all pollers answer in time. They do not ask the broker for it. */
  async conditionsWithin(ms: number): Promise<PollerCondition[]> {
    const conditions = this.#all((object, poller) => object.condition(poller)).catch((error: unknown) => {
      log("warn", { event: "poller_condition_failed", error: String(error) });
      return [];
    });
    return within(ms, conditions, () => []);
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
    return this.#pollerObject(poller).seek(poller, seek);
  }

  #all<T>(ask: (object: KafkaPollerObject, poller: number) => Promise<T>): Promise<T[]> {
    const numbers = Array.from({ length: this.#config.KAFKA_CONSUMERS }, (_, poller) => poller);
    return Promise.all(numbers.map((poller) => ask(this.#pollerObject(poller), poller)));
  }
}
