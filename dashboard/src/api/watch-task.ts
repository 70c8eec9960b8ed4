// Reads the live events of a task. EventSource can send no key, so the stream is read with fetch. When the connection ends before the task,
// it goes on after the last event that it got; a hidden tab does not read.
import { EventSourceParserStream } from "eventsource-parser/stream";
import * as z from "zod/mini";
import { apiKey } from "../state/session.ts";

const retryMs = 1000;
/** One after the other, without an event in between. */
const maxFailures = 5;

const said = z.object({ attempt: z.number(), text: z.string() });
const stateEvent = z.object({ state: z.string(), attempt: z.number(), reason: z.nullable(z.string()) });
const ends = ["result", "failed", "revoked"];

export interface TaskListener {
  /** The next piece of what the model says. */
  onText(piece: string): void;
  /** What was said so far is void. */
  onVoid(reason: string | null): void;
  /** The task is in another state; at the end it is settled. */
  onState(attempt: number | null): void;
}

/** Ends with the task, with `signal`, or when the stream is refused. False when the task may not have ended. */
export async function watchTask(id: string, listener: TaskListener, signal: AbortSignal): Promise<boolean> {
  let lastEventId = "";
  let failures = 0;
  while (!signal.aborted && failures < maxFailures) {
    await untilVisible(signal);
    const connection = new AbortController();
    const hide = () => document.hidden && connection.abort();
    document.addEventListener("visibilitychange", hide);
    try {
      const headers = new Headers(lastEventId === "" ? {} : { "Last-Event-ID": lastEventId });
      if (apiKey.value) headers.set("Authorization", `Bearer ${apiKey.value}`);
      const response = await fetch(`/task/${encodeURIComponent(id)}/stream`, {
        headers,
        signal: AbortSignal.any([signal, connection.signal]),
        cache: "no-store",
      });
      if (response.status === 204) return true;
      if (response.status >= 400 && response.status < 500) return false;
      if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
      const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      const reader = events.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const { id: eventId, event = "", data } = read.value;
        lastEventId = eventId ?? lastEventId;
        report(event, JSON.parse(data), listener);
        failures = 0;
        if (ends.includes(event)) return true;
      }
    } catch {
      if (!connection.signal.aborted) failures += 1;
    } finally {
      document.removeEventListener("visibilitychange", hide);
    }
    await pause(retryMs, signal);
  }
  return false;
}

function report(event: string, data: unknown, { onText, onVoid, onState }: TaskListener): void {
  if (event === "tokens") onText(said.parse(data).text);
  else if (event === "void") onVoid(null);
  else if (event === "attempt_failed") {
    onVoid(stateEvent.parse(data).reason);
    onState(null);
  } else if (event === "state") {
    const { state, attempt } = stateEvent.parse(data);
    onState(state === "STARTED" ? attempt : null);
  } else if (ends.includes(event)) onState(null);
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

function untilVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const ended = new AbortController();
    const options = { signal: ended.signal };
    const check = () => {
      if (document.hidden && !signal.aborted) return;
      ended.abort();
      resolve();
    };
    document.addEventListener("visibilitychange", check, options);
    signal.addEventListener("abort", check, options);
  });
}
