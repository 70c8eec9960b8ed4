// Reads the embedded log: records from given offsets, waiting for the first, and offsets by time.
import type { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { encodeSlice } from "../../../src/kafka/wire/encode-batch.ts";
import { endsOfLog } from "../../../src/kafka/wire/read-requests.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import type { Slice } from "./event-log-client.ts";
import type { ServedApi, Session } from "./session.ts";

/** The log lets nobody wait longer. */
const maxWaitMs = 30_000;
/** Of a partition; what a client allows is often more than one answer of the log should be. */
const maxSliceBytes = 4_000_000;

interface Wanted {
  topic: string;
  partition: number;
  offset: number;
  maxBytes: number;
}

/** Answers without sessions, so each request names all of its partitions. */
export const fetchRecords: ServedApi = {
  name: "Fetch",
  key: 1,
  min: 4,
  max: 11,
  async answer({ version, body }, session) {
    body.int32();
    const waitMs = Math.min(Math.max(0, body.int32()), maxWaitMs);
    body.int32();
    const maxBytes = body.int32();
    body.int8();
    if (version >= 7) body.take(8);
    const wanted = body.array((item) => wantedOfTopic(item, version)).flat();
    const answers = await read(wanted, { waitMs, maxBytes }, session);
    const writer = new ByteWriter().int32(0);
    if (version >= 7) writer.int16(codes.none).int32(0);
    return writer.array(
      Map.groupBy(answers, ({ topic }) => topic),
      (item, [topic, ofTopic]) =>
        item.string(topic).array(ofTopic, (each, answer) => writeAnswer(each, answer, version)),
    );
  },
};

function wantedOfTopic(body: ByteReader, version: number): Wanted[] {
  const topic = body.string();
  return body.array((item) => {
    const partition = item.int32();
    if (version >= 9) item.int32();
    const offset = item.long();
    if (version >= 5) item.long();
    return { topic, partition, offset, maxBytes: item.int32() };
  });
}

interface Answer {
  topic: string;
  partition: number;
  error: number;
  slice: Slice | null;
}

async function read(
  wanted: readonly Wanted[],
  { waitMs, maxBytes }: { waitMs: number; maxBytes: number },
  { log }: Session,
): Promise<Answer[]> {
  const withError =
    (error: number) =>
    ({ topic, partition }: Wanted) => ({ topic, partition, error, slice: null });
  try {
    const topics = await log.topics(wanted.map(({ topic }) => topic));
    const isKnown = ({ topic, partition }: Wanted) => partition >= 0 && partition < (topics.get(topic) ?? 0);
    const unknown = wanted.filter((each) => !isKnown(each)).map(withError(codes.unknownTopicOrPartition));
    const known = wanted.filter(isKnown);
    const limit = Math.max(0, Math.min(maxBytes, maxSliceBytes, ...known.map((each) => each.maxBytes)));
    const positions = known.map(({ topic, partition, offset }) => ({
      topic,
      partition,
      offset: Math.max(0, Math.min(offset, Number.MAX_SAFE_INTEGER)),
    }));
    const slices = await log.read(positions, unknown.length > 0 ? 0 : waitMs, limit);
    let bytes = 0;
    const answers = known.map(({ topic, partition, offset }) => {
      const slice = slices.find((each) => each.topic === topic && each.partition === partition) ?? null;
      // A partition that did not answer has none.
      if (slice === null) return { topic, partition, error: ofTopic.passing, slice };
      const isInside = offset >= slice.start && offset <= slice.end;
      const error = isInside ? codes.none : codes.offsetOutOfRange;
      const isFull = bytes > maxBytes;
      if (isInside) for (const { key, value } of slice.records) bytes += (key?.length ?? 0) + (value?.length ?? 0);
      return { topic, partition, error, slice: isFull || !isInside ? { ...slice, records: [] } : slice };
    });
    return [...unknown, ...answers];
  } catch (error) {
    return wanted.map(withError(codeOf(error, ofTopic)));
  }
}

function writeAnswer(writer: ByteWriter, { partition, error, slice }: Answer, version: number): void {
  const end = slice?.end ?? -1;
  // The high watermark and the last stable offset, which are the same without transactions.
  writer.int32(partition).int16(error).long(end).long(end);
  if (version >= 5) writer.long(slice?.start ?? -1);
  writer.array([], () => undefined);
  if (version >= 11) writer.int32(-1);
  writer.bytes(slice && slice.records.length > 0 ? encodeSlice(slice.records) : new Uint8Array(0));
}

export const listOffsets: ServedApi = {
  name: "ListOffsets",
  key: 2,
  min: 1,
  max: 5,
  async answer({ version, body }, session) {
    body.int32();
    if (version >= 2) body.int8();
    const wanted = body
      .array((item) => {
        const topic = item.string();
        return item.array((each) => {
          const partition = each.int32();
          if (version >= 4) each.int32();
          return { topic, partition, at: each.long() };
        });
      })
      .flat();
    const found = await Promise.all(wanted.map((each) => find(each, session)));
    const writer = new ByteWriter();
    if (version >= 2) writer.int32(0);
    return writer.array(
      Map.groupBy(found, ({ topic }) => topic),
      (item, [topic, ofTopic]) =>
        item.string(topic).array(ofTopic, (each, { partition, error, timestamp, offset }) => {
          each.int32(partition).int16(error).long(timestamp).long(offset);
          if (version >= 4) each.int32(offset < 0 ? -1 : 0);
        }),
    );
  },
};

/** By time, the offset is -1 when no record is that young. */
async function find({ topic, partition, at }: { topic: string; partition: number; at: number }, { log }: Session) {
  const none = { topic, partition, error: codes.none, timestamp: -1, offset: -1 };
  try {
    const latest = await log.offsetAt(topic, partition, "latest");
    if (at === endsOfLog.latest) return { ...none, offset: latest };
    if (at === endsOfLog.earliest) return { ...none, offset: await log.offsetAt(topic, partition, "earliest") };
    const offset = await log.offsetAt(topic, partition, at);
    if (offset >= latest) return none;
    const [slice] = await log.read([{ topic, partition, offset }], 0, 1);
    return { ...none, offset, timestamp: slice?.records[0]?.timestamp ?? at };
  } catch (error) {
    return { ...none, error: codeOf(error, ofTopic) };
  }
}
