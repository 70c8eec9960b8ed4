// Vector search for an operator: which stored questions are near a text, and which of them would answer it. `explain` also reports
// what each guard found, for tuning the cache.
import * as z from "zod";
import type { Question } from "../cache/cache-types.ts";
import { findingKinds } from "../cache/guards/finding.ts";
import { refusedBy } from "../cache/judgement.ts";
import type { NearEntry } from "../cache/nearest.ts";
import { zonesView } from "../cache/zones/zones-view.ts";
import type { ApiServices } from "../composition/services.ts";
import { type ParsedRequest, unreadRequest } from "../tasks/parse-request.ts";
import { payloadOf } from "../tasks/task-request.ts";
import { isoTime } from "../tasks/task-result.ts";
import { Problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { type Exchange, route } from "./route.ts";

const maxEntries = 10;
type CacheSearch = Pick<ApiServices, "cache" | "questionOf">;

const nearEntry = z.object({
  score: z.number().describe("(1 + cosine) / 2."),
  cosine: z.number(),
  task_id: z.string().nullable().describe("The task of the answer; null when the answer is gone."),
  text: z.string().nullable().describe("The stored question; null when the answer is gone."),
  ends_at: z.iso.datetime(),
  guard: z.string().nullable().describe("The gate that refused the entry."),
  p_right: z
    .number()
    .nullable()
    .describe("The probability that the answer is right for this text; null when the similarity is too low."),
  rerank_score: z
    .number()
    .nullable()
    .describe(
      "The reranker's score. Null unless it was asked: when no entry passes by itself, about those that only P(right) refuses.",
    ),
  decision: z
    .enum([
      "served",
      "nearer_served",
      "not_considered",
      "below_threshold",
      "guard_refused",
      "improbable",
      "answer_gone",
    ])
    .describe("`not_considered`: it would be served, but a task compares only its three nearest questions."),
});

const finding = z.object({
  kind: z.enum(findingKinds),
  asked: z.array(z.string()).describe("Words that only the given text has."),
  stored: z.array(z.string()).describe("Words that only the stored question has."),
});

const explained = nearEntry.extend({
  findings: z.array(finding),
  unexplained: z
    .object({ asked: z.array(z.string()), stored: z.array(z.string()) })
    .describe("Words that match no word of the other text."),
});

const limits = z.object({
  threshold: z.number().describe("Lowest score of a similar question."),
  explained_threshold: z.number().describe("Lowest score of the same question in other words."),
  max_wrong: z.number(),
});
const request = {
  method: "POST",
  description:
    "The body is that of POST /process without unknown fields, because options and model decide which entries may be shared. Nothing is submitted or changed.",
  body: unreadRequest,
  read: readRequest("refuse"),
  writes: () => 1,
} as const;

export const nearestEntries = route<ParsedRequest>({
  ...request,
  path: "/cache/nearest",
  summary: "Find the stored questions nearest to a text, and whether each would be served",
  role: "reader",
  responses: {
    200: {
      description: "The nearest entry comes first.",
      schema: limits.extend({ entries: z.array(nearEntry) }).meta({ id: "NearestEntries" }),
    },
  },
  handle: async (exchange, services: CacheSearch) => {
    const question = askedQuestion(exchange, services);
    const entries = await findNearest(question, exchange, services);
    return Response.json({ ...limitsOf(question, services), entries: entries.map(viewOf) });
  },
});

export const explainDecision = route<ParsedRequest>({
  ...request,
  path: "/cache/explain",
  summary: "Explain what the cache would decide for a text",
  role: "admin",
  responses: {
    200: {
      description: "The nearest candidate comes first, with the findings of the guards.",
      schema: limits
        .extend({
          decision: z.enum(["served", "not_served"]),
          gate: z
            .enum(["static", "learned_zone"])
            .nullable()
            .describe(
              "What serves it: P(right) at least 1 - max_wrong, or a zone that labels opened; null when it is not served.",
            ),
          zones: zonesView
            .nullable()
            .describe(
              "What the cache has learned of such questions; null when it learns nothing, or when that cannot be read.",
            ),
          candidates: z.array(explained),
        })
        .meta({ id: "CacheDecision" }),
    },
  },
  handle: async (exchange, services: CacheSearch) => {
    const question = askedQuestion(exchange, services);
    const candidates = await findNearest(question, exchange, services);
    const served = candidates.find(({ decision }) => decision === "served");
    const gate = served && (served.judgement?.verdict === "serve" ? "static" : "learned_zone");
    return Response.json({
      ...limitsOf(question, services),
      decision: served ? "served" : "not_served",
      gate: gate ?? null,
      zones: await services.cache.zonesOf(question),
      candidates: candidates.map((entry) => ({
        ...viewOf(entry),
        findings: (entry.judgement?.findings ?? []).map(({ kind, a, b }) => ({ kind, asked: a, stored: b })),
        unexplained: entry.judgement?.unexplained ?? { asked: [], stored: [] },
      })),
    });
  },
});

const askedQuestion = (
  { body, caller: { tenant }, requestId }: Exchange<ParsedRequest, unknown>,
  { questionOf }: CacheSearch,
): Question => questionOf(payloadOf(body, requestId), tenant, body.own);

async function findNearest(
  question: Question,
  { request }: Exchange<ParsedRequest, unknown>,
  { cache }: CacheSearch,
): Promise<NearEntry[]> {
  const found = await cache.nearest(question, maxEntries, request.signal);
  if (found.ok) return found.value;
  if (found.error === "too_long") return [];
  throw new Problem("store_unavailable", `The cache cannot be searched: ${found.error}.`);
}

function limitsOf(question: Question, { cache }: CacheSearch): z.infer<typeof limits> {
  const { minScore, explainedScore, maxWrong } = cache.limitsOf(question);
  return { threshold: minScore, explained_threshold: explainedScore, max_wrong: maxWrong };
}

const viewOf = ({
  score,
  cosine,
  entry,
  endsAt,
  judgement,
  rerankScore,
  decision,
}: NearEntry): z.infer<typeof nearEntry> => ({
  score,
  cosine,
  task_id: entry?.task_id ?? null,
  text: entry?.text ?? null,
  ends_at: isoTime(endsAt),
  guard: judgement && refusedBy(judgement),
  p_right: judgement?.pRight ?? null,
  rerank_score: rerankScore,
  decision,
});
