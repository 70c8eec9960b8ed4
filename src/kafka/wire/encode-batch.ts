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

/** `now`: Unix milliseconds, the time of all records. */
export function encodeBatch(records: readonly PublishedRecord[], now: number, stamp: ProducerStamp): Uint8Array {
  const [uncompressed, format, noLeaderEpoch] = [0, 2, -1];
  const body = new ByteWriter()
    .int16(uncompressed)
    .int32(records.length - 1)
    .long(now)
    .long(now);
  body.int64(stamp.id).int16(stamp.epoch).int32(stamp.sequence).int32(records.length);
  for (const [index, record] of records.entries()) {
    const written = encodeRecord(record, index);
    body.varint(written.length).raw(written);
  }
  const rest = new ByteWriter().int32(noLeaderEpoch).int8(format).int32(crc32c(body.written)).raw(body.written);
  return new ByteWriter().long(0).bytes(rest.written).written;
}

function encodeRecord({ key, value, headers }: PublishedRecord, index: number): Uint8Array {
  const [noAttributes, timeDelta] = [0, 0];
  const writer = new ByteWriter().int8(noAttributes).varint(timeDelta).varint(index);
  writer.varintBytes(bytesOf(key)).varintBytes(bytesOf(value)).varint(headers.length);
  for (const header of headers) writer.varintBytes(bytesOf(header.key)).varintBytes(bytesOf(header.value));
  return writer.written;
}
