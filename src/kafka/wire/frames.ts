// Cuts a stream into the frames of Kafka's protocol: a length in four bytes, and so many bytes.
import { WireError } from "./wire-error.ts";

/** Half of an isolate's memory. A broker sends more only when a single batch is larger. */
const maxFrameBytes = 64_000_000;

const smallestBytes = 4;

/** A frame gets more room as its bytes come: who says a length need not send so much. */
const firstBytes = 65_536;

/** First byte of the answer of a port that expects TLS. */
const tlsAlert = 0x15;

export async function* readFrames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const header = new Uint8Array(4);
  let headerBytes = 0;
  let frame: Uint8Array | null = null;
  let frameLength = 0;
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
        if (length < smallestBytes || length > maxFrameBytes) throw badLength(length);
        frameLength = length;
        frame = new Uint8Array(Math.min(length, firstBytes));
        frameBytes = 0;
      }
      const part = chunk.subarray(0, frameLength - frameBytes);
      if (frameBytes + part.length > frame.length) frame = longer(frame, frameBytes + part.length, frameLength);
      frame.set(part, frameBytes);
      frameBytes += part.length;
      chunk = chunk.subarray(part.length);
      if (frameBytes < frameLength) continue;
      yield frame;
      frame = null;
      headerBytes = 0;
    }
  }
}

function longer(frame: Uint8Array, needed: number, most: number): Uint8Array {
  const grown = new Uint8Array(Math.min(most, Math.max(needed, frame.length * 2)));
  grown.set(frame);
  return grown;
}

function badLength(length: number): WireError {
  const why = `Kafka: an answer of ${length} bytes`;
  if (length >>> 24 === tlsAlert)
    return new WireError("refused", "Kafka: the broker's port speaks TLS: set KAFKA_TLS to on");
  if (length < smallestBytes || length > maxFrameBytes * 4)
    return new WireError("refused", `${why}: the port does not speak Kafka's protocol`);
  return new WireError("refused", `${why} is larger than ${maxFrameBytes}: lower the topic's max.message.bytes`);
}
