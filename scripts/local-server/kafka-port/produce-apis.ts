// Appends record batches to the embedded log. Whatever `acks` says, an answer means that the records are on disk.
import { randomInt } from "node:crypto";
import type { EventRecord } from "../../../src/kafka/event-source.ts";
import { recordsOf } from "../../../src/kafka/wire/batch-records.ts";
import type { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { noStamp } from "../../../src/kafka/wire/encode-batch.ts";
import { readBatches } from "../../../src/kafka/wire/record-batch.ts";
import { WireError } from "../../../src/kafka/wire/wire-error.ts";
import type { Part } from "./append-queue.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import { CloseConnection, type ServedApi, type Session } from "./session.ts";

/** Kafka's own default (`message.max.bytes`), and the log's. */
const maxContentBytes = 1_048_576;

export const produce: ServedApi = {
  name: "Produce",
  key: 0,
  min: 0,
  max: 7,
  async answer({ version, body }, session) {
    const transaction = version >= 3 ? body.nullableString() : null;
    const acks = body.int16();
    body.int32();
    const parts = body.array(partsOfTopic).flat();
    if (transaction !== null) {
      const error = refuseTransaction(transaction, session);
      for (const part of parts) part.error = error;
    } else {
      await unpackAll(parts, session);
    }
    const stored = session.appends.append(parts.filter(({ error }) => error === codes.none));
    return { later: stored.then(() => answerOf(parts, { version, acks })) };
  },
};

/** Null when the producer waits for no answer. */
function answerOf(parts: readonly Part[], { version, acks }: { version: number; acks: number }): ByteWriter | null {
  const failed = parts.find(({ error }) => error !== codes.none);
  if (acks !== 0) return written(parts, version);
  // This is how a producer that waits for no answer learns of it.
  if (failed) throw new CloseConnection(`records with acks=0 were refused with Kafka's code ${failed.error}`);
  return null;
}

export const initProducerId: ServedApi = {
  name: "InitProducerId",
  key: 22,
  min: 0,
  max: 1,
  answer({ body }, session) {
    const transaction = body.nullableString();
    const error = transaction === null ? codes.none : refuseTransaction(transaction, session);
    const [id, epoch] = error === codes.none ? [newProducerId(), 0] : [noStamp.id, noStamp.epoch];
    return new ByteWriter().int32(0).int16(error).int64(id).int16(epoch);
  },
};

/** Other than those of all other producers, also of earlier starts of the server. */
const newProducerId = (): bigint => BigInt(randomInt(2 ** 47));

/** The log has no transactions. Clients take this code as final. */
function refuseTransaction(id: string, { sayOnce }: Session): number {
  sayOnce(
    "transaction",
    `Kafka port: the log has no transactions, so transactional.id ${id} is refused. Leave it out.`,
  );
  return codes.transactionalIdAuthorization;
}

function partsOfTopic(body: ByteReader): Part[] {
  const topic = body.string();
  return body.array((item) => ({
    topic,
    partition: item.int32(),
    bytes: item.bytes(),
    stamp: noStamp,
    records: [],
    error: codes.none,
    baseOffset: -1,
  }));
}

/** Fills in the records, or the error of each part. */
async function unpackAll(parts: Part[], session: Session): Promise<void> {
  try {
    const topics = await session.log.topics(parts.map(({ topic }) => topic));
    for (const part of parts) {
      const isKnown = part.partition >= 0 && part.partition < (topics.get(part.topic) ?? 0);
      part.error = isKnown ? await unpack(part, session) : codes.unknownTopicOrPartition;
    }
  } catch (error) {
    const code = codeOf(error, ofTopic);
    for (const part of parts) part.error = code;
  }
}

/** Fills in the records. Returns the code of what is wrong with them. */
async function unpack(part: Part, { sayOnce }: Session): Promise<number> {
  const name = `${part.topic}/${part.partition}`;
  try {
    for (const batch of readBatches(part.bytes, [], name).visible) {
      part.stamp = part.records.length === 0 ? batch.producer : part.stamp;
      part.records.push(...(await recordsOf(part.partition, batch)));
    }
  } catch (error) {
    if (error instanceof WireError) return codes.corruptMessage;
    throw error;
  }
  const unreadable = part.records.find((record) => record.unreadable !== null);
  if (unreadable) {
    sayOnce("unreadable", `Kafka port: records for ${name} were refused: ${unreadable.unreadable}`);
    return codes.invalidRecord;
  }
  const isLarge = ({ key, value }: EventRecord) => Math.max(key?.length ?? 0, value?.length ?? 0) > maxContentBytes;
  return part.records.some(isLarge) ? codes.messageTooLarge : codes.none;
}

function written(parts: readonly Part[], version: number): ByteWriter {
  const writer = new ByteWriter().array(
    Map.groupBy(parts, ({ topic }) => topic),
    (item, [topic, ofTopic]) =>
      item.string(topic).array(ofTopic, (each, { partition, error, baseOffset }) => {
        each
          .int32(partition)
          .int16(error)
          .long(error === codes.none ? baseOffset : -1);
        // Records keep their producer's time; the start of the log is not told.
        if (version >= 2) each.long(-1);
        if (version >= 5) each.long(-1);
      }),
  );
  return version >= 1 ? writer.int32(0) : writer;
}
