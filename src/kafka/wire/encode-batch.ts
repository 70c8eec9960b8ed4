// Writes records as one record batch, not compressed.
// Source: https://kafka.apache.org/documentation/#recordbatch
import type { PublishedRecord } from "../event-source.ts";
import { ByteWriter } from "./byte-writer.ts";
import { crc32c } from "./crc32c.ts";

export interface ProducerStamp {
  id: bigint;
  epoch: number;
  /** Of the batch's first record, in its partition. */
  sequence: number;
}

/** Without it the cluster does not recognise a batch that it has already. */
export const noStamp: ProducerStamp = { id: -1n, epoch: -1, sequence: -1 };

const encoder = new TextEncoder();
const bytesOf = (content: Uint8Array | string | null): Uint8Array | null =>
  typeof content === "string" ? encoder.encode(content) : content;

interface EncodedRecord extends Pick<PublishedRecord, "key" | "headers"> {
  value: Uint8Array | string | null;
  offset: number;
  /** Unix milliseconds. */
  timestamp: number;
}

/** `now`: Unix milliseconds, the time of all records. */
export const encodeBatch = (records: readonly PublishedRecord[], now: number, stamp: ProducerStamp): Uint8Array =>
  encode(
    records.map((record, offset) => ({ ...record, offset, timestamp: now })),
    stamp,
  );

/** Records of a log as a fetch brings them: at least one, with their offsets and times. */
export const encodeSlice = (records: readonly EncodedRecord[]): Uint8Array => encode(records, noStamp);

function encode(records: readonly EncodedRecord[], stamp: ProducerStamp): Uint8Array {
  const [uncompressed, format, noLeaderEpoch] = [0, 2, -1];
  const { offset: baseOffset = 0, timestamp: baseTimestamp = 0 } = records[0] ?? {};
  const lastOffset = records.at(-1)?.offset ?? baseOffset;
  const maxTimestamp = records.reduce((max, { timestamp }) => Math.max(max, timestamp), baseTimestamp);
  const body = new ByteWriter()
    .int16(uncompressed)
    .int32(lastOffset - baseOffset)
    .long(baseTimestamp)
    .long(maxTimestamp);
  body.int64(stamp.id).int16(stamp.epoch).int32(stamp.sequence).int32(records.length);
  for (const record of records) {
    const written = encodeRecord(record, record.timestamp - baseTimestamp, record.offset - baseOffset);
    body.varint(written.length).raw(written);
  }
  const rest = new ByteWriter().int32(noLeaderEpoch).int8(format).int32(crc32c(body.written)).raw(body.written);
  return new ByteWriter().long(baseOffset).bytes(rest.written).written;
}

function encodeRecord({ key, value, headers }: EncodedRecord, timeDelta: number, offsetDelta: number): Uint8Array {
  const noAttributes = 0;
  const writer = new ByteWriter().int8(noAttributes).varint(timeDelta).varint(offsetDelta);
  writer.varintBytes(bytesOf(key)).varintBytes(bytesOf(value)).varint(headers.length);
  for (const header of headers) writer.varintBytes(bytesOf(header.key)).varintBytes(bytesOf(header.value));
  return writer.written;
}
