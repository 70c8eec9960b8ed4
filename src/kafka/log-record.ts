// The records of the embedded log, in Kafka's terms. They are plain data, because RPC carries them.

export interface Header {
  key: string;
  value: string;
}

/** Text, or bytes that are not UTF-8. */
export type Content = Uint8Array | string;

export interface NewRecord {
  key: Content | null;
  /** Null is a tombstone. */
  value: Content | null;
  headers: readonly Header[];
  /** Unix milliseconds. */
  timestamp: number;
}

export interface LogRecord extends NewRecord {
  offset: number;
}

export interface LogSlice {
  records: LogRecord[];
  /** Offset of the oldest record that is still stored. */
  start: number;
  /** Offset that the next record will get. */
  end: number;
}

/** Of a row in SQLite on Cloudflare, less what else the row has. Source: https://developers.cloudflare.com/durable-objects/platform/limits/ */
export const maxRecordBytes = 2_000_000;
const mostBytesOfUnit = 3;

/** A partition can store no larger record. */
export function isTooLarge({ key, value, headers }: NewRecord): boolean {
  const headersJson = headers.length === 0 ? "" : JSON.stringify(headers);
  const contents = [key ?? "", value ?? "", headersJson];
  const most = contents.reduce((sum, content) => sum + content.length * mostBytesOfUnit, 0);
  return most > maxRecordBytes && contents.reduce((sum, content) => sum + bytesIn(content), 0) > maxRecordBytes;
}

const encoder = new TextEncoder();
const bytesIn = (content: Content): number =>
  typeof content === "string" ? encoder.encode(content).length : content.length;
