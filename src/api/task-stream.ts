// A task as server-sent events, in the form of the WHATWG's HTML standard, which EventSource reads.
import type { ApiServices } from "../composition/services.ts";
import { openStream, type StreamItem } from "../tasks/read-stream.ts";
import { foundTask, noSuchTask } from "./found-task.ts";
import { route } from "./route.ts";

/** How soon a client comes again after its connection broke. */
const retryMs = 1000;

export const getTaskStream = route({
  method: "GET",
  path: "/task/{id}/stream",
  summary: "Watch a task until it is settled",
  description:
    "Server-sent events: `state`, `tokens` as the model says them, `void` and `attempt_failed` when the tokens of the attempt are void, and at last `result`, `failed` or `revoked` with the task. Each event has an id. A client that comes late gets all events.",
  role: "reader",
  headers: { "Last-Event-ID": "The id of the last event that the client got: the stream goes on after it." },
  responses: {
    200: { description: "The events.", mediaType: "text/event-stream" },
    204: { description: "The client has had the last event, and need not come again." },
    ...noSuchTask,
  },
  handle: async (
    { request, params, caller },
    services: Pick<ApiServices, "shards" | "results" | "ownTaskTypes" | "now">,
  ) => {
    const lastEventId = request.headers.get("Last-Event-ID");
    const { isOver, items } = foundTask(await openStream(params.id ?? "", caller.tenant, lastEventId, services));
    if (isOver) return new Response(null, { status: 204 });
    return new Response(bodyOf(items), {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store, no-transform",
        // For nginx, which otherwise keeps events back.
        "X-Accel-Buffering": "no",
      },
    });
  },
});

/** Reads on only as fast as the client takes it. When the client goes away, nothing is read any more. */
function bodyOf(items: AsyncGenerator<StreamItem, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(`retry: ${retryMs}\n\n`)),
    pull: async (controller) => {
      const next = await items.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(textOf(next.value)));
    },
    cancel: () => {
      // It ends after its running poll, for which the client need not wait.
      void items.return();
    },
  });
}

function textOf(item: StreamItem): string {
  if (item === "quiet") return ": the task goes on\n\n";
  if (item === "reconnect") return ": connect again with Last-Event-ID to go on\n\n";
  return `id: ${item.id}\nevent: ${item.event}\ndata: ${JSON.stringify(item.data)}\n\n`;
}
