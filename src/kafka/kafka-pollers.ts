// How the rest of the system reaches the pollers. Each is one object, named by its topic and number, and reads its share of partitions.
import { within } from "../kernel/deadline.ts";
import type { Result } from "../kernel/result.ts";
import { log } from "../telemetry/log.ts";
import type { TopicPartition } from "./consumer-groups.ts";
import type { SourceError } from "./event-source.ts";
import type { EventTopic, PollerShare } from "./event-topic.ts";
import type { KafkaPollerObject, PollerCondition, PollerStatus, Seek } from "./poller-status.ts";

interface PollerSettings {
  KAFKA_CONSUMERS: number;
  KAFKA_DRIVER: "embedded" | "upstash" | "rest" | "kafka";
  eventTopics: readonly Pick<EventTopic, "topic" | "tenant">[];
}

type IsMeant = (topic: PollerSettings["eventTopics"][number], poller: number) => boolean;

export class KafkaPollers {
  readonly #config: PollerSettings;
  readonly #pollerObject: (share: PollerShare) => KafkaPollerObject;

  constructor(config: PollerSettings, pollerObject: (share: PollerShare) => KafkaPollerObject) {
    this.#config = config;
    this.#pollerObject = pollerObject;
  }

  /** How many there are. */
  get count(): number {
    return this.#shares(() => true).length;
  }

  /** The watchdog calls this: each poller that has stopped polls once. True when no poller is paused, and the last poll of each succeeded. */
  async rouseAll(): Promise<boolean> {
    const areWell = await this.#all((object, share) => object.rouse(share));
    return areWell.every((isWell) => isWell);
  }

  /** Called by each isolate at its first request, so that a start need not wait for the cron. The embedded log wakes its pollers itself. */
  async startAll(): Promise<void> {
    if (this.#config.KAFKA_DRIVER === "embedded") return;
    await this.#all((object, share) => object.start(share)).catch((error: unknown) => {
      log("warn", { event: "pollers_not_started", error: String(error) });
    });
  }

  /** Wakes the pollers of the partitions that got records. The cron wakes a poller that cannot be reached now. */
  async wakeFor(produced: readonly TopicPartition[]): Promise<void> {
    const { KAFKA_CONSUMERS, KAFKA_DRIVER } = this.#config;
    if (KAFKA_DRIVER !== "embedded") return;
    const shares = this.#shares(({ topic }, poller) =>
      produced.some((record) => record.topic === topic && record.partition % KAFKA_CONSUMERS === poller),
    );
    await Promise.all(
      shares.map((share) =>
        this.#pollerObject(share)
          .wake(share)
          .catch((error: unknown) => log("warn", { event: "poller_not_woken", ...share, error: String(error) })),
      ),
    );
  }

  status(): Promise<PollerStatus[]> {
    return this.#all((object, share) => object.status(share));
  }

  /**
   * Empty unless all pollers answer in time: an external broker may hang, which each poller reports itself. Those of the tenant's topics,
   * or all when it is null; null when the tenant has no topic.
   */
  async statusWithin(ms: number, tenant: string): Promise<PollerStatus[] | null>;
  async statusWithin(ms: number, tenant: null): Promise<PollerStatus[]>;
  async statusWithin(ms: number, tenant: string | null): Promise<PollerStatus[] | null> {
    const isMeant = (topic: Pick<EventTopic, "tenant">) => tenant === null || topic.tenant === tenant;
    if (tenant !== null && !this.#config.eventTopics.some(isMeant)) return null;
    const status = this.#all((object, share) => object.status(share), isMeant).catch((error: unknown) => {
      log("warn", { event: "poller_status_failed", error: String(error) });
      return [];
    });
    return within(ms, status, () => []);
  }

  /** Empty unless all pollers answer in time. They do not ask the broker for it. */
  async conditionsWithin(ms: number): Promise<PollerCondition[]> {
    const conditions = this.#all((object, share) => object.condition(share)).catch((error: unknown) => {
      log("warn", { event: "poller_condition_failed", error: String(error) });
      return [];
    });
    return within(ms, conditions, () => []);
  }

  /** The pollers of one topic, or of all when it is null. */
  async pause(by: string, topic: string | null = null): Promise<void> {
    await this.#all(
      (object) => object.pause(by),
      (each) => topic === null || each.topic === topic,
    );
  }

  async resume(topic: string | null = null): Promise<void> {
    await this.#all(
      (object, share) => object.resume(share),
      (each) => topic === null || each.topic === topic,
    );
  }

  /** The new position of the partition. */
  seek(topic: string, seek: Seek): Promise<Result<number, SourceError>> {
    const share = { topic, poller: seek.partition % this.#config.KAFKA_CONSUMERS };
    return this.#pollerObject(share).seek(share, seek);
  }

  #all<T>(
    ask: (object: KafkaPollerObject, share: PollerShare) => Promise<T>,
    isMeant: IsMeant = () => true,
  ): Promise<T[]> {
    return Promise.all(this.#shares(isMeant).map((share) => ask(this.#pollerObject(share), share)));
  }

  #shares(isMeant: IsMeant): PollerShare[] {
    const numbers = Array.from({ length: this.#config.KAFKA_CONSUMERS }, (_, poller) => poller);
    return this.#config.eventTopics.flatMap((each) =>
      numbers.filter((poller) => isMeant(each, poller)).map((poller) => ({ topic: each.topic, poller })),
    );
  }
}
