// Server-sent events of a provider.
import { createParser } from "eventsource-parser";
import { untilAborted } from "../kernel/deadline.ts";
import type { ModelError } from "./model-error.ts";

/** An event of a model is a few hundred bytes; a service that never ends one must not fill the memory. */
const maxEventCharacters = 1_000_000;

export const isEventStream = ({ headers }: Response): boolean =>
  /^text\/event-stream\b/i.test(headers.get("content-type") ?? "");

/** The data of each event as it comes. Rejects when the connection breaks, or when `signal` is aborted; then it reads no more. */
export async function* eventsIn(body: ReadableStream<Uint8Array> | null, signal: AbortSignal): AsyncGenerator<string> {
  if (!body) return;
  const events: string[] = [];
  const parser = createParser({
    maxBufferSize: maxEventCharacters,
    onEvent: ({ data }) => events.push(data),
    onError: (error) => {
      if (error.type === "max-buffer-size-exceeded") throw error;
    },
  });
  // A character may be split between two chunks.
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await untilAborted(signal, reader.read());
      parser.feed(done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true }));
      yield* events.splice(0);
      if (done) return;
    }
  } finally {
    // Also frees the connection of a stream that goes on after its last event.
    reader.cancel().catch(() => undefined);
  }
}

/** A stream that ended without saying that the answer is complete. */
export const endedEarly = (service: string): ModelError => ({
  reason: "unavailable",
  message: `${service}'s stream ended before the answer did`,
});
