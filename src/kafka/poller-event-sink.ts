// Publishes through an object, which keeps its connection to the broker: a connection belongs to the invocation that opened it, so each
// invocation of the queue consumer would need one of its own.
import type { Result } from "../kernel/result.ts";
import type { EventSink, PublishedRecord, SourceError } from "./event-source.ts";
import type { KafkaPollerObject } from "./poller-status.ts";

export class PollerEventSink implements EventSink {
  readonly name = "kafka";
  readonly #topic: string;
  readonly #pollerObject: () => Pick<KafkaPollerObject, "publish">;

  constructor(topic: string, pollerObject: () => Pick<KafkaPollerObject, "publish">) {
    this.#topic = topic;
    this.#pollerObject = pollerObject;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    return this.#pollerObject().publish(this.#topic, records);
  }
}
