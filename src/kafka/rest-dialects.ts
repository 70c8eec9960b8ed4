// Four servers implement Kafka REST v2, each with differences. Sources: Confluent's ConsumersResource.java, Karapace's
// consumer_manager.py, Strimzi's HttpSinkBridgeEndpoint.java, Redpanda's HTTP Proxy reference.

export const dialectNames = ["strimzi", "confluent", "karapace", "redpanda"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  /** The offset to send so that the position `next` is committed: some servers add one to it. */
  offsetToCommit: (next: number) => number;
  /** The member of a commit's body that holds the offsets. */
  commitKey: "offsets" | "partitions";
  /** Members of the body that makes a consumer, besides its name and format. */
  consumer: Record<string, string | number | boolean>;
  /** Whether a consumer can be assigned partitions and can seek. Without that, one poller reads all partitions. */
  canAssign: boolean;
  /** Whether records carry headers, which version 2 itself does not define. */
  headers: boolean;
  /** Whether the server reports the first and the last offset of a partition. */
  reportsOffsets: boolean;
}

const lastProcessed = (next: number): number => next - 1;
const nextToRead = (next: number): number => next;

export const dialects: Record<DialectName, Dialect> = {
  strimzi: {
    offsetToCommit: nextToRead,
    commitKey: "offsets",
    consumer: { "auto.offset.reset": "earliest", "enable.auto.commit": false, "fetch.min.bytes": 1 },
    headers: true,
    canAssign: true,
    reportsOffsets: true,
  },
  confluent: {
    offsetToCommit: lastProcessed,
    commitKey: "offsets",
    // Without fetch.min.bytes, a read always waits its full time.
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": "1" },
    headers: false,
    canAssign: true,
    reportsOffsets: true,
  },
  karapace: {
    offsetToCommit: lastProcessed,
    commitKey: "offsets",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": 1 },
    headers: false,
    canAssign: true,
    reportsOffsets: true,
  },
  redpanda: {
    offsetToCommit: nextToRead,
    commitKey: "partitions",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false" },
    headers: false,
    canAssign: false,
    reportsOffsets: false,
  },
};
