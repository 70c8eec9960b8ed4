// A response of server-sent events. It begins when there is something of the answer: what fails before that has a status of its own.
import { log } from "../../telemetry/log.ts";
import { Problem } from "../problem.ts";
import { type OpenAiError, openAiErrorOf } from "./errors.ts";
import type { ChatEvent } from "./heard-chat.ts";

const internalError: OpenAiError = { message: "internal error", type: "server_error", param: null, code: null };

interface Streaming {
  /** Writes the events in the protocol of the client. */
  write: (heard: AsyncIterable<ChatEvent>) => AsyncGenerator<string, void>;
  /** Writes what fails after the response has begun. */
  writeError: (error: OpenAiError) => string;
  /** By the first event. */
  headersOf: (first: ChatEvent) => Record<string, string>;
}

export async function eventResponse(
  heard: AsyncGenerator<ChatEvent, void>,
  { write, writeError, headersOf }: Streaming,
): Promise<Response> {
  const first = await heard.next();
  const events = write(first.done ? heard : resumed(first.value, heard));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const next = await events.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        if (!(error instanceof Problem)) log("error", { event: "stream_broken", error: String(error) });
        controller.enqueue(encoder.encode(writeError(error instanceof Problem ? openAiErrorOf(error) : internalError)));
        controller.close();
      }
    },
    // The task goes on, and GET /task/{id} has its answer.
    cancel: async () => {
      await heard.return();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      // For nginx, which otherwise keeps events back.
      "X-Accel-Buffering": "no",
      ...(first.done ? {} : headersOf(first.value)),
    },
  });
}

async function* resumed(first: ChatEvent, rest: AsyncIterable<ChatEvent>): AsyncGenerator<ChatEvent, void> {
  yield first;
  yield* rest;
}
