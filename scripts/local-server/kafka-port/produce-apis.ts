// Appends record batches to the embedded log. Whatever `acks` says, an answer means that the records are on disk.
import { randomInt } from "node:crypto";
import type { EventRecord } from "../../../src/kafka/event-source.ts";
import { isTooLarge } from "../../../src/kafka/log-record.ts";
import { recordsOf, type UnpackRoom } from "../../../src/kafka/wire/batch-records.ts";
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
/** What the records of one request may be when they are unpacked: clients wait 30 s for an answer, and write more records twice. */
const ofRequest: UnpackRoom = { bytes: 100_000_000, items: 200_000 };

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
      await checkPartitions(parts, session);
    }
    const records = await session.room.enter(() => unpackAll(parts, session));
    const stored = session.appends.append(parts.filter(isRight)).finally(records.leave);
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

const isRight = ({ error }: Part): boolean => error === codes.none;

/** Notes the error of each part whose partition is not there. */
async function checkPartitions(parts: readonly Part[], { log }: Session): Promise<void> {
  try {
    const topics = await log.topics(parts.map(({ topic }) => topic));
    for (const part of parts) {
      const isKnown = part.partition >= 0 && part.partition < (topics.get(part.topic) ?? 0);
      part.error = isKnown ? codes.none : codes.unknownTopicOrPartition;
    }
  } catch (error) {
    const code = codeOf(error, ofTopic);
    for (const part of parts) part.error = code;
  }
}

/** Fills in the records, or the error of each part. Returns how many bytes the records have. */
async function unpackAll(parts: readonly Part[], session: Session): Promise<number> {
  const room: UnpackRoom = { ...ofRequest };
  for (const part of parts.filter(isRight)) part.error = await unpack(part, room, session);
  return ofRequest.bytes - room.bytes;
}

/** Fills in the records. Returns the code of what is wrong with them. */
async function unpack(part: Part, room: UnpackRoom, { sayOnce }: Session): Promise<number> {
  const name = `${part.topic}/${part.partition}`;
  try {
    const { visible, isWhole } = readBatches(part.bytes, [], name);
    // What is cut off, empty or a marker would be answered as stored, and is not.
    if (!isWhole || visible.length === 0) {
      sayOnce("unreadable", `Kafka port: records for ${name} were refused: not all of the bytes are whole batches`);
      return codes.invalidRecord;
    }
    for (const batch of visible) {
      part.stamp = part.records.length === 0 ? batch.producer : part.stamp;
      for (const record of await recordsOf(part.partition, batch, room)) part.records.push(record);
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
  if (!part.records.some(isLarge)) return codes.none;
  sayOnce("large", `Kafka port: records for ${name} were refused: one is larger than the limits in docs/kafka.md`);
  return codes.messageTooLarge;
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

/** Together with its headers, a record's key and value must fit into a row of the log. */
const isLarge = ({ key, value, headers }: EventRecord): boolean =>
  Math.max(key?.length ?? 0, value?.length ?? 0) > maxContentBytes || isTooLarge({ key, value, headers, timestamp: 0 });
