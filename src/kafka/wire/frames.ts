// Cuts a stream into the frames of Kafka's protocol: a length in four bytes, and so many bytes.
import { WireError } from "./wire-error.ts";

/** Half of an isolate's memory. A broker sends more only when a single batch is larger. */
const maxFrameBytes = 64_000_000;

/** First byte of the answer of a port that expects TLS. */
const tlsAlert = 0x15;

export async function* readFrames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const header = new Uint8Array(4);
  let headerBytes = 0;
  let frame: Uint8Array | null = null;
  let frameBytes = 0;
  for await (let chunk of stream) {
    while (chunk.length > 0) {
      if (!frame) {
        const part = chunk.subarray(0, header.length - headerBytes);
        header.set(part, headerBytes);
        headerBytes += part.length;
        chunk = chunk.subarray(part.length);
        if (headerBytes < header.length) continue;
        const length = new DataView(header.buffer).getInt32(0);
        if (length < 4 || length > maxFrameBytes) throw badLength(length);
        frame = new Uint8Array(length);
        frameBytes = 0;
      }
      const part = chunk.subarray(0, frame.length - frameBytes);
      frame.set(part, frameBytes);
      frameBytes += part.length;
      chunk = chunk.subarray(part.length);
      if (frameBytes < frame.length) continue;
      yield frame;
      frame = null;
      headerBytes = 0;
    }
  }
}

function badLength(length: number): WireError {
  const why = `Kafka: an answer of ${length} bytes`;
  if (length >>> 24 === tlsAlert)
    return new WireError("refused", "Kafka: the broker's port speaks TLS: set KAFKA_TLS to on");
  if (length < 0 || length > maxFrameBytes * 4)
    return new WireError("refused", `${why}: the port does not speak Kafka's protocol`);
  return new WireError("refused", `${why} is larger than ${maxFrameBytes}: lower the topic's max.message.bytes`);
}
