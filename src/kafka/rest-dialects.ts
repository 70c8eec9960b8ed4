// Four servers speak Kafka REST v2, each in its own way. Sources: Confluent's ConsumersResource.java, Karapace's
// consumer_manager.py, Strimzi's HttpSinkBridgeEndpoint.java, Redpanda's HTTP Proxy reference.

export const dialectNames = ["strimzi", "confluent", "karapace", "redpanda"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  /** What to send so that the position `next` is committed: some servers add one to what they get. */
  committed: (next: number) => number;
  /** The member of a commit's body that holds the offsets. */
  commitKey: "offsets" | "partitions";
  /** Members of the body that makes a consumer, besides its name and format. */
  consumer: Record<string, string | number | boolean>;
  /** Whether a consumer can be given its partitions and sent to an offset. Without that one poller reads all of them. */
  assigns: boolean;
  /** Whether records carry headers, which version 2 itself does not know. */
  headers: boolean;
  /** Whether the ends of a partition can be asked. */
  tellsOffsets: boolean;
}

const lastProcessed = (next: number): number => next - 1;
const asItIs = (next: number): number => next;

export const dialects: Record<DialectName, Dialect> = {
  strimzi: {
    committed: asItIs,
    commitKey: "offsets",
    consumer: { "auto.offset.reset": "earliest", "enable.auto.commit": false, "fetch.min.bytes": 1 },
    headers: true,
    assigns: true,
    tellsOffsets: true,
  },
  confluent: {
    committed: lastProcessed,
    commitKey: "offsets",
    // Left out, fetch.min.bytes means that a read always waits its full time.
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": "1" },
    headers: false,
    assigns: true,
    tellsOffsets: true,
  },
  karapace: {
    committed: lastProcessed,
    commitKey: "offsets",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": 1 },
    headers: false,
    assigns: true,
    tellsOffsets: true,
  },
  redpanda: {
    committed: asItIs,
    commitKey: "partitions",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false" },
    headers: false,
    assigns: false,
    tellsOffsets: false,
  },
};
