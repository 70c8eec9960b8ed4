// A task's events as they happen. When the connection breaks or is silent, it is opened again after the last event, so that none is lost
// and none comes twice.
import { createParser, type EventSourceMessage } from "eventsource-parser";
import { ConnectionError } from "./errors.ts";
import { type Http, pause } from "./http.ts";
import type { TaskEvent } from "./types.ts";

export interface StreamOptions {
  /** The id of the last event that you have: the stream goes on after it. */
  lastEventId?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The server says something at least every 15 s. */
const longestSilenceMs = 45_000;
/** Connections one after the other that brought no event. */
const maxEmptyConnections = 5;

const lastEvents: readonly TaskEvent["event"][] = ["result", "failed", "revoked"];
const events: readonly string[] = ["state", "tokens", "void", "attempt_failed", ...lastEvents];
/** A later version of the server may send more. */
const isKnown = (event: string | undefined): event is TaskEvent["event"] =>
  event !== undefined && events.includes(event);

export async function* followTask(
  http: Http,
  id: string,
  { lastEventId, signal }: StreamOptions,
): AsyncGenerator<TaskEvent, void> {
  let last = lastEventId;
  let retryMs = 1000;
  const onRetry = (ms: number) => {
    retryMs = ms;
  };
  for (let empty = 0; ; empty += 1) {
    const connection = new AbortController();
    let cause: unknown;
    try {
      const response = await http.open({
        path: `/task/${encodeURIComponent(id)}/stream`,
        headers: { Accept: "text/event-stream", ...(last && { "Last-Event-ID": last }) },
        isRepeatable: true,
        signal: AbortSignal.any([connection.signal, ...(signal ? [signal] : [])]),
      });
      // 204: the last event was had before.
      if (response.status === 204 || !response.body) return;
      for await (const { id: eventId = "", event, data } of messagesOf(response.body, onRetry)) {
        last = eventId;
        empty = 0;
        if (!isKnown(event)) continue;
        const next: TaskEvent = { id: eventId, event, data: JSON.parse(data) };
        yield next;
        if (lastEvents.includes(event)) return;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof ConnectionError)) throw error;
      cause = error;
    } finally {
      connection.abort();
    }
    if (empty >= maxEmptyConnections)
      throw new ConnectionError(`The stream of task ${id} breaks again and again.`, { cause });
    await pause(retryMs, signal);
  }
}

/** Throws a ConnectionError when the connection breaks or nothing comes for too long. */
async function* messagesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onRetry: (ms: number) => void,
): AsyncGenerator<EventSourceMessage, void> {
  const messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message), onRetry });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* messages.splice(0);
    }
  } finally {
    // Of a connection that is broken already, it fails, and nobody needs to know.
    reader.cancel().catch(() => undefined);
  }
}

async function withinSilence<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${longestSilenceMs / 1000} s`)), longestSilenceMs);
  });
  try {
    return await Promise.race([reading, silence]);
  } catch (cause) {
    throw new ConnectionError("The stream broke.", { cause });
  } finally {
    clearTimeout(timer);
  }
}
