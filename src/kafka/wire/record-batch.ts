// Splits what a fetch brings into record batches, and leaves out what a reader of committed records may not see: markers of
// transactions, and the batches of transactions that were aborted.
// Source: https://kafka.apache.org/documentation/#recordbatch
import { ByteReader } from "./byte-reader.ts";
import { crc32c } from "./crc32c.ts";
import { noStamp, type ProducerStamp } from "./encode-batch.ts";
import { WireError } from "./wire-error.ts";

export interface RecordBatch {
  baseOffset: number;
  lastOffset: number;
  codec: number;
  /** The time of all records, given by the broker; null when each has its own. */
  appendTime: number | null;
  baseTimestamp: number;
  count: number;
  producer: ProducerStamp;
  /** Compressed by the codec. */
  records: Uint8Array;
  /** Which rule the batch breaks; null when its records can be read. */
  unreadable: string | null;
}

export interface AbortedTransaction {
  producerId: bigint;
  firstOffset: number;
}

interface FetchedBatches {
  visible: RecordBatch[];
  /** Whether all of the bytes are batches that are visible. */
  isWhole: boolean;
  /** Offset after the last batch; null when there was none. */
  next: number | null;
}

/** Before the checksummed part: offset, length, leader epoch, format, checksum. */
const prefixBytes = 12;
const checksummedFrom = 21;
const headerBytes = 61;
/** As far as the format, which is at the same byte in all formats. */
const smallestBytes = 17;
const attributes = { codec: 0x07, appendTime: 0x08, transactional: 0x10, control: 0x20 };
const abortMarker = 0;

/** A batch that the end of the reply cuts off is left out. `what` names the partition in errors. */
export function readBatches(bytes: Uint8Array, aborted: readonly AbortedTransaction[], what: string): FetchedBatches {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pending = [...aborted].sort((one, other) => one.firstOffset - other.firstOffset);
  const abortedNow = new Set<bigint>();
  const fetched: FetchedBatches = { visible: [], isWhole: false, next: null };
  let at = 0;
  let batches = 0;
  while (at + smallestBytes <= bytes.length) {
    const length = view.getInt32(at + 8);
    const end = at + prefixBytes + length;
    if (length < 5) throw new WireError("unavailable", `Kafka: a record batch of ${what} has no length`);
    if (end > bytes.length) break;
    const raw = bytes.subarray(at, end);
    const { batch, isTransactional, isControl } = readBatch(raw, what);
    const producerId = batch.producer.id;
    while (pending[0] && pending[0].firstOffset <= batch.lastOffset) {
      abortedNow.add(pending[0].producerId);
      pending.shift();
    }
    if (isControl && endsAborted(batch)) abortedNow.delete(producerId);
    const isAborted = isTransactional && abortedNow.has(producerId);
    if (!isControl && !isAborted && (batch.count > 0 || batch.unreadable)) fetched.visible.push(batch);
    fetched.next = batch.lastOffset + 1;
    batches += 1;
    at = end;
  }
  fetched.isWhole = at === bytes.length && fetched.visible.length === batches;
  return fetched;
}

function readBatch(raw: Uint8Array, what: string) {
  const reader = new ByteReader(raw);
  const baseOffset = reader.long();
  reader.int32();
  reader.int32();
  const format = reader.int8();
  if (format < 2) return { batch: legacyBatch(baseOffset, format, raw), isTransactional: false, isControl: false };
  const crc = reader.uint32();
  if (crc32c(raw.subarray(checksummedFrom)) !== crc) {
    // It may have been damaged on its way, so it is no dead letter: it is fetched again.
    throw new WireError(
      "unavailable",
      `Kafka: the record batch of ${what} at offset ${baseOffset} does not match its checksum`,
    );
  }
  const flags = reader.int16();
  const lastOffset = baseOffset + reader.int32();
  const baseTimestamp = reader.long();
  const maxTimestamp = reader.long();
  const producer = { id: reader.int64(), epoch: reader.int16(), sequence: reader.int32() };
  const batch: RecordBatch = {
    baseOffset,
    lastOffset,
    codec: flags & attributes.codec,
    appendTime: flags & attributes.appendTime ? maxTimestamp : null,
    baseTimestamp,
    count: reader.int32(),
    producer,
    records: raw.subarray(headerBytes),
    unreadable: null,
  };
  const isTransactional = (flags & attributes.transactional) !== 0;
  return { batch, isTransactional, isControl: (flags & attributes.control) !== 0 };
}

/** Messages as brokers stored them before Kafka 0.11 (2017). */
function legacyBatch(offset: number, format: number, raw: Uint8Array): RecordBatch {
  return {
    baseOffset: offset,
    lastOffset: offset,
    codec: 0,
    appendTime: null,
    baseTimestamp: -1,
    count: 0,
    producer: noStamp,
    records: raw,
    unreadable: `format ${format} of messages, from before Kafka 0.11, is not supported`,
  };
}

/** The key of a marker is its version and what it says. */
function endsAborted({ records }: RecordBatch): boolean {
  const reader = new ByteReader(records);
  reader.varint();
  reader.int8();
  reader.varint();
  reader.varint();
  const key = reader.varintBytes();
  if (!key || key.length < 4) return false;
  return new DataView(key.buffer, key.byteOffset).getInt16(2) === abortMarker;
}
