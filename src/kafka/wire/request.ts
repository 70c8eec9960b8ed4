// What a request of Kafka's protocol is: its number, the one version that this client speaks, and how it is written and its answer read.
// The versions are the newest that Apache Kafka 2.1 to 4.x and Redpanda share and that have no tagged fields. A newer one that tells
// more is used where it is spoken.
// Source: https://kafka.apache.org/protocol and KIP-896.
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

export interface Api<Request, Answer> {
  name: string;
  key: number;
  version: number;
  /** Used instead with a broker that speaks it. */
  newer?: Api<Request, Answer>;
  /** Both headers end with tagged fields (KIP-482). */
  hasTaggedFields?: true;
  write(writer: ByteWriter, request: Request): void;
  read(reader: ByteReader): Answer;
}

/** How long the broker asks this client to wait before the next request, in milliseconds. */
export interface Throttled {
  throttleMs: number;
}
