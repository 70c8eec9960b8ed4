// What the embedded log keeps, in Kafka's words. Plain data: it crosses RPC.

export interface Header {
  key: string;
  value: string;
}

export interface NewRecord {
  key: string | null;
  value: string;
  headers: readonly Header[];
  /** Unix milliseconds. */
  timestamp: number;
}

export interface LogRecord extends NewRecord {
  offset: number;
}

export interface LogSlice {
  records: LogRecord[];
  /** Offset of the oldest record that is still there. */
  start: number;
  /** Offset that the next record will get. */
  end: number;
}
