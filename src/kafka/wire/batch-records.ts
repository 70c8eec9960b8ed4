// Reads the records of one batch. What cannot be read becomes one record that says why, so that it stops none of the others and its
// dead letter names it.
import type { EventRecord } from "../event-source.ts";
import { ByteReader } from "./byte-reader.ts";
import { decompress } from "./codecs.ts";
import type { RecordBatch } from "./record-batch.ts";

/** A third of an isolate's memory. */
const maxBatchBytes = 40_000_000;
const maxBatchItems = 500_000;
const decoder = new TextDecoder();

/** What may still be unpacked. */
export interface UnpackRoom {
  bytes: number;
  /** Records and headers: each is an object, however few bytes it has. */
  items: number;
}

/** Takes what the batch needs from `room`. */
export async function recordsOf(
  partition: number,
  batch: RecordBatch,
  room: UnpackRoom = { bytes: maxBatchBytes, items: maxBatchItems },
): Promise<EventRecord[]> {
  const { baseOffset, lastOffset, codec, count } = batch;
  const unreadable = (reason: string, value: Uint8Array): EventRecord => {
    const record = { partition, offset: lastOffset, timestamp: null, key: null, value, headers: [] };
    const which = baseOffset === lastOffset ? "" : ` of the batch with offsets ${baseOffset} to ${lastOffset}`;
    return { ...record, unreadable: `records${which}: ${reason}` };
  };
  if (batch.unreadable) return [unreadable(batch.unreadable, batch.records)];
  let bytes: Uint8Array;
  try {
    bytes = await decompress(codec, batch.records, Math.min(room.bytes, maxBatchBytes));
    room.bytes -= bytes.length;
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error), batch.records)];
  }
  const reader = new ByteReader(bytes);
  const records: EventRecord[] = [];
  try {
    for (let n = 0; n < count; n++) records.push(readRecord(reader, partition, batch, room));
    if (reader.left > 0) throw new Error(`${reader.left} bytes follow the last of them`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    records.push(unreadable(`${records.length} of ${count} can be read: ${why}`, bytes.subarray(reader.at)));
  }
  return records;
}

function readRecord(reader: ByteReader, partition: number, batch: RecordBatch, room: UnpackRoom): EventRecord {
  const record = new ByteReader(reader.take(reader.varint()));
  record.int8();
  const timestamp = batch.appendTime ?? batch.baseTimestamp + record.varint();
  if (batch.appendTime !== null) record.varint();
  const offset = batch.baseOffset + record.varint();
  const key = record.varintBytes();
  const value = record.varintBytes();
  const headerCount = record.varint();
  const items = 1 + Math.max(0, headerCount);
  if (items > room.items) throw new Error("too many records and headers come at once");
  room.items -= items;
  const headers = Array.from({ length: headerCount }, () => ({
    key: decoder.decode(record.varintBytes() ?? undefined),
    value: decoder.decode(record.varintBytes() ?? undefined),
  }));
  return { partition, offset, timestamp: timestamp < 0 ? null : timestamp, key, value, headers, unreadable: null };
}
