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
