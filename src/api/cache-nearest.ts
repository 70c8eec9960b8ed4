// Vector search for an operator: which stored questions are near a text, and which of them would answer it.
import { z } from "zod";
import { shardOf } from "../tasks/task-id.ts";
import { payloadOf, taskRequest } from "../tasks/task-request.ts";
import { isoTime } from "../tasks/task-result.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";

const entries = 10;

const nearEntry = z.object({
  score: z.number().describe("(1 + cosine) / 2."),
  cosine: z.number(),
  task_id: z.string().nullable().describe("Whose answer it is; null when the answer is gone."),
  text: z.string().nullable().describe("What was asked there; null when that task's history is gone."),
  ends_at: z.iso.datetime(),
  decision: z.enum(["served", "nearer_served", "below_threshold", "answer_gone"]),
});

export const nearestEntries = route<z.infer<typeof taskRequest>>({
  method: "POST",
  path: "/cache/nearest",
  summary: "The stored questions nearest to a text, and what would become of each",
  description:
    "Takes what POST /process takes, since options and model decide which entries may be shared. Submits nothing.",
  role: "reader",
  body: taskRequest,
  writes: () => 1,
  responses: {
    200: {
      description: "Best first.",
      schema: z.object({ threshold: z.number(), entries: z.array(nearEntry) }).meta({ id: "NearestEntries" }),
    },
  },
  handle: async ({ request, body, caller, requestId, services }) => {
    const question = services.questionOf(payloadOf(body, requestId), caller.tenant);
    const found = await services.cache.nearest(question, entries, request.signal);
    if (!found.ok) throw new Problem("store_unavailable", `The cache cannot be searched: ${found.error}.`);
    const near = await Promise.all(
      found.value.map(async ({ score, cosine, taskId, endsAt, decision }) => {
        const asked =
          taskId && shardOf(taskId) ? await services.shards.holding(taskId)?.inspect(taskId, caller.tenant) : null;
        return {
          score,
          cosine,
          task_id: taskId,
          text: asked?.payload.text ?? null,
          ends_at: isoTime(endsAt),
          decision,
        };
      }),
    );
    const threshold = Math.max(services.config.CACHE_THRESHOLD, body.cache_threshold ?? 0);
    return Response.json({ threshold, entries: near });
  },
});
