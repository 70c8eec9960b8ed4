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
  /** Whether a consumer that has read can seek. One that cannot is created anew when it must read from elsewhere. */
  canSeekAgain: boolean;
  /** Whether a reply can leave out records that the consumer's position passes, so that each read needs a seek before it. */
  dropsRecords: boolean;
  /** Shorter waits are raised to this. */
  minWaitMs: number;
  /** Whether records carry headers, which version 2 itself does not define. */
  headers: boolean;
  /** Whether the server reports a topic's partitions, and the first and the last offset of each. */
  reportsOffsets: boolean;
}

const lastProcessed = (next: number): number => next - 1;
const nextToRead = (next: number): number => next;

export const dialects: Record<DialectName, Dialect> = {
  strimzi: {
    offsetToCommit: nextToRead,
    commitKey: "offsets",
    consumer: {
      "auto.offset.reset": "earliest",
      "enable.auto.commit": false,
      "fetch.min.bytes": 1,
      // Else records of aborted transactions are read.
      "isolation.level": "read_committed",
    },
    headers: true,
    canAssign: true,
    canSeekAgain: true,
    dropsRecords: false,
    minWaitMs: 0,
    reportsOffsets: true,
  },
  confluent: {
    offsetToCommit: lastProcessed,
    commitKey: "offsets",
    // Without fetch.min.bytes, a read always waits its full time.
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": "1" },
    headers: false,
    canAssign: true,
    // A seek leaves the records that the server has read ahead, and a read answers those first.
    canSeekAgain: false,
    dropsRecords: false,
    minWaitMs: 0,
    reportsOffsets: true,
  },
  karapace: {
    offsetToCommit: lastProcessed,
    commitKey: "offsets",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false", "fetch.min.bytes": 1 },
    headers: false,
    canAssign: true,
    canSeekAgain: true,
    // It stops a reply at max_bytes and forgets the rest of the batch that its client gave it.
    dropsRecords: true,
    // After a seek its client waits for the fetch before, up to 500 ms, so a shorter read would never get a record.
    minWaitMs: 1000,
    reportsOffsets: true,
  },
  redpanda: {
    offsetToCommit: nextToRead,
    commitKey: "partitions",
    consumer: { "auto.offset.reset": "earliest", "auto.commit.enable": "false" },
    headers: false,
    canAssign: false,
    canSeekAgain: false,
    dropsRecords: false,
    minWaitMs: 0,
    reportsOffsets: false,
  },
};
