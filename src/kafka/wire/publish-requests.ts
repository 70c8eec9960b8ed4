// Requests of a writer.
import type { Api, Throttled } from "./request.ts";

interface ProducerNumber extends Throttled {
  error: number;
  id: bigint;
  epoch: number;
}

/** A number under which the cluster recognises batches that it has already. */
export const initProducerId: Api<null, ProducerNumber> = {
  name: "InitProducerId",
  key: 22,
  version: 1,
  write: (writer) => {
    const [noTransaction, noTimeout] = [null, 0];
    writer.string(noTransaction).int32(noTimeout);
  },
  read: (reader) => ({
    throttleMs: reader.int32(),
    error: reader.int16(),
    id: reader.int64(),
    epoch: reader.int16(),
  }),
};

interface ProduceRequest {
  topic: string;
  /** Partition → record batch. */
  batches: Iterable<readonly [number, Uint8Array]>;
  timeoutMs: number;
}

interface Produced extends Throttled {
  partitions: { partition: number; error: number }[];
}

/** Answered when all replicas that are in sync have the records. */
export const produce: Api<ProduceRequest, Produced> = {
  name: "Produce",
  key: 0,
  version: 7,
  write: (writer, { topic, batches, timeoutMs }) => {
    const [noTransaction, allReplicas] = [null, -1];
    writer.string(noTransaction).int16(allReplicas).int32(timeoutMs);
    writer.array([topic], (item, name) =>
      item.string(name).array(batches, (each, [partition, batch]) => each.int32(partition).bytes(batch)),
    );
  },
  read: (reader) => {
    const topics = reader.array((item) => {
      item.string();
      return item.array((each) => {
        const [partition, error] = [each.int32(), each.int16()];
        // Base offset, time of append, start of the log.
        for (let skipped = 0; skipped < 3; skipped++) each.long();
        return { partition, error };
      });
    });
    return { throttleMs: reader.int32(), partitions: topics.flat() };
  },
};
