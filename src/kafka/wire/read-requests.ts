// Requests of a reader: offsets, records, and the report of its positions.
import type { AbortedTransaction } from "./record-batch.ts";
import type { Api, Throttled } from "./request.ts";

const noReplica = -1;
const readCommitted = 1;
const noEpoch = -1;

interface ListOffsetsRequest {
  topic: string;
  partitions: readonly number[];
  /** Unix milliseconds, or one of `endsOfLog`. */
  timestamp: number;
}

export const endsOfLog = { latest: -1, earliest: -2 };

interface ListedOffsets extends Throttled {
  /** The offset is -1 when no record is that young. */
  partitions: { partition: number; error: number; offset: number }[];
}

/** The latest is after the last record of a transaction that has ended. */
export const listOffsets: Api<ListOffsetsRequest, ListedOffsets> = {
  name: "ListOffsets",
  key: 2,
  version: 3,
  write: (writer, { topic, partitions, timestamp }) => {
    writer.int32(noReplica).int8(readCommitted);
    writer.array([topic], (item, name) =>
      item.string(name).array(partitions, (each, partition) => each.int32(partition).long(timestamp)),
    );
  },
  read: (reader) => {
    const throttleMs = reader.int32();
    const topics = reader.array((item) => {
      item.string();
      return item.array((each) => {
        const [partition, error] = [each.int32(), each.int16()];
        each.long();
        return { partition, error, offset: each.long() };
      });
    });
    return { throttleMs, partitions: topics.flat() };
  },
};

interface FetchRequest {
  topic: string;
  /** Partition → offset of the first record. */
  offsets: Iterable<readonly [number, number]>;
  waitMs: number;
  maxBytes: number;
}

export interface FetchedPartition {
  partition: number;
  error: number;
  aborted: AbortedTransaction[];
  /** Record batches. */
  records: Uint8Array;
}

interface Fetched extends Throttled {
  error: number;
  partitions: FetchedPartition[];
}

/** The first batch comes even when it is larger than `maxBytes`. */
export const fetchRecords: Api<FetchRequest, Fetched> = {
  name: "Fetch",
  key: 1,
  version: 10,
  write: (writer, { topic, offsets, waitMs, maxBytes }) => {
    const [minBytes, noSession, noSessionEpoch, noLogStart] = [1, 0, -1, -1];
    writer.int32(noReplica).int32(waitMs).int32(minBytes).int32(maxBytes).int8(readCommitted);
    writer.int32(noSession).int32(noSessionEpoch);
    writer.array([topic], (item, name) =>
      item
        .string(name)
        .array(offsets, (each, [partition, offset]) =>
          each.int32(partition).int32(noEpoch).long(offset).long(noLogStart).int32(maxBytes),
        ),
    );
    writer.array([], () => undefined);
  },
  read: (reader) => {
    const [throttleMs, error] = [reader.int32(), reader.int16()];
    reader.int32();
    const topics = reader.array((item) => {
      item.string();
      return item.array((each) => {
        const [partition, partitionError] = [each.int32(), each.int16()];
        // High watermark, last stable offset, start of the log.
        for (let skipped = 0; skipped < 3; skipped++) each.long();
        const aborted = each.array((one) => ({ producerId: one.int64(), firstOffset: one.long() }));
        return { partition, error: partitionError, aborted, records: each.bytes() };
      });
    });
    return { throttleMs, error, partitions: topics.flat() };
  },
};

interface OffsetCommitRequest {
  group: string;
  topic: string;
  offsets: Iterable<readonly [number, number]>;
}

interface Committed extends Throttled {
  partitions: { partition: number; error: number }[];
}

/** For a group without members, as a reader that keeps its own positions has. */
export const offsetCommit: Api<OffsetCommitRequest, Committed> = {
  name: "OffsetCommit",
  key: 8,
  version: 6,
  write: (writer, { group, topic, offsets }) => {
    const [noGeneration, noMember, noMetadata] = [-1, "", ""];
    writer.string(group).int32(noGeneration).string(noMember);
    writer.array([topic], (item, name) =>
      item
        .string(name)
        .array(offsets, (each, [partition, offset]) =>
          each.int32(partition).long(offset).int32(noEpoch).string(noMetadata),
        ),
    );
  },
  read: (reader) => {
    const throttleMs = reader.int32();
    const topics = reader.array((item) => {
      item.string();
      return item.array((each) => ({ partition: each.int32(), error: each.int16() }));
    });
    return { throttleMs, partitions: topics.flat() };
  },
};

interface CommittedOffsets extends Throttled {
  error: number;
  /** The offset is -1 where nothing is committed. */
  partitions: { partition: number; offset: number; error: number }[];
}

export const offsetFetch: Api<{ group: string; topic: string; partitions: readonly number[] }, CommittedOffsets> = {
  name: "OffsetFetch",
  key: 9,
  version: 5,
  write: (writer, { group, topic, partitions }) => {
    writer.string(group);
    writer.array([topic], (item, name) =>
      item.string(name).array(partitions, (each, partition) => each.int32(partition)),
    );
  },
  read: (reader) => {
    const throttleMs = reader.int32();
    const topics = reader.array((item) => {
      item.string();
      return item.array((each) => {
        const [partition, offset] = [each.int32(), each.long()];
        // Leader epoch, and the text that a client has committed with the offset.
        each.int32();
        each.nullableString();
        return { partition, offset, error: each.int16() };
      });
    });
    return { throttleMs, partitions: topics.flat(), error: reader.int16() };
  },
};
