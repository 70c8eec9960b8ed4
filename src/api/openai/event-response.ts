// A response of server-sent events. It begins with the first event: what fails before that has a status of its own.
import { log } from "../../telemetry/log.ts";
import { Problem } from "../problem.ts";
import { type OpenAiError, openAiErrorOf } from "./errors.ts";

const internalError: OpenAiError = { message: "internal error", type: "server_error", param: null, code: null };

/** `events` are written as they are; `eventOfError` writes what fails after the first. */
export async function eventResponse(
  events: AsyncGenerator<string, void>,
  eventOfError: (error: OpenAiError) => string,
  headers: () => Record<string, string>,
): Promise<Response> {
  const first = await events.next();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (!first.done) controller.enqueue(encoder.encode(first.value));
    },
    pull: async (controller) => {
      try {
        const next = await events.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        if (!(error instanceof Problem)) log("error", { event: "stream_broken", error: String(error) });
        controller.enqueue(
          encoder.encode(eventOfError(error instanceof Problem ? openAiErrorOf(error) : internalError)),
        );
        controller.close();
      }
    },
    // The task goes on, and GET /task/{id} has its answer.
    cancel: async () => {
      await events.return();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
      ...headers(),
    },
  });
}
