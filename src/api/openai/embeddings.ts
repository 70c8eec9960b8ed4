// POST /v1/embeddings, as OpenAI's clients call it: the vectors of the deployment's embedder. An embedding is no task: it is computed
// while the client waits, and is not kept. What it costs counts against the day's budget.
import * as z from "zod";
import { recordSpending } from "../../access/record-spending.ts";
import type { EmbeddingModel } from "../../ai/embedding-model.ts";
import type { ModelCall } from "../../ai/model-call.ts";
import { costOf, parsePrices } from "../../ai/model-price.ts";
import type { ApiServices } from "../../composition/services.ts";
import { base64Of } from "../../kernel/base64.ts";
import { documentedAs } from "../../kernel/documented-as.ts";
import { budgetClosedUntil, budgetProblem } from "../access.ts";
import { invalidField } from "../problem.ts";
import { route } from "../route.ts";
import { refuseUnstorable, user } from "./chat-order.ts";
import { modelNotFound, openAiWire, problemOfCall } from "./errors.ts";
import { refuseOthers } from "./refusals.ts";

type Embedding = Pick<ApiServices, "embeddingModel" | "budget" | "config" | "now">;

/** Each text is one call of the provider, and a Worker may make 1,000 subrequests. */
const maxTexts = 256;
/** Calls at the same time: a Worker has six connections. */
const concurrency = 6;
const maxTextLength = 100_000;

const text = z.string({ error: "must be a text; numbers of tokens are not supported" }).min(1).max(maxTextLength);
const texts = z.array(text).min(1).max(maxTexts);
const shape = {
  model: z.string().min(1).max(200).describe("The embedder's model of GET /v1/models, or `default`."),
  input: documentedAs(
    z.union([text, texts]).describe(`A text, or up to ${maxTexts} texts.`),
    z.preprocess((input) => (typeof input === "string" ? [input] : input), texts),
  ),
  encoding_format: z.enum(["float", "base64"]).nullish(),
  dimensions: z.int().nullish().describe("The length of the embedder's vectors, or nothing."),
  user: user.nullish(),
};
const body = z
  .looseObject(shape)
  .superRefine(refuseOthers(shape, {}))
  .superRefine(refuseUnstorable)
  .meta({ id: "EmbeddingsRequest" });
type Asked = z.infer<typeof body>;

const embedding = z.object({
  object: z.literal("embedding"),
  index: z.number(),
  embedding: z.union([z.array(z.number()), z.string()]),
});
const embeddingList = z
  .object({
    object: z.literal("list"),
    data: z.array(embedding),
    model: z.string(),
    usage: z.object({ prompt_tokens: z.number(), total_tokens: z.number() }),
  })
  .meta({ id: "Embeddings" });

export const embeddings = route<Asked>({
  method: "POST",
  path: "/v1/embeddings",
  summary: "OpenAI: the vectors of texts",
  description: "The embedder is the one of the semantic cache. An embedding is no task and is not kept.",
  role: "writer",
  wire: openAiWire,
  invalidStatus: 400,
  body,
  writes: ({ input }) => input.length,
  responses: {
    200: { description: "One vector for each text, in their order, each of length 1.", schema: embeddingList },
    400: { description: "A field is wrong or not supported." },
    404: { description: "The embedder has another model." },
    429: { description: "The write limit is reached, or today's budget is spent." },
  },
  handle: async ({ body: asked, caller, request }, services: Embedding) => {
    const { embeddingModel, config, now } = services;
    const { model, provider } = config.embedder;
    if (![model, `${provider}/${model}`, "default"].includes(asked.model)) throw modelNotFound(asked.model);
    const { dimension } = embeddingModel;
    if (asked.dimensions && asked.dimensions !== dimension)
      throw invalidField("dimensions", `must be ${dimension}, which is what this deployment's embedder has`);
    const until = await budgetClosedUntil(caller.tenant, services);
    if (until !== null) throw budgetProblem(until, services);
    const calls: ModelCall[] = [];
    const prices = parsePrices(config.MODEL_PRICES) ?? new Map();
    const priced = () => calls.map((call) => ({ ...call, costUsd: costOf(call, prices, now()) }));
    const vectors = await embedAll(asked.input, embeddingModel, request.signal, calls).finally(() =>
      recordSpending(caller.tenant, priced(), services),
    );
    const data = vectors.map((vector, index) => ({
      object: "embedding",
      index,
      embedding: asked.encoding_format === "base64" ? base64Of(bytesOf(vector)) : [...vector],
    }));
    const prompt_tokens = calls.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
    return Response.json({ object: "list", data, model, usage: { prompt_tokens, total_tokens: prompt_tokens } });
  },
});

/** In groups, so that what fails early stops the rest. Throws a Problem; every call is added to `calls`. */
async function embedAll(
  texts: readonly string[],
  model: EmbeddingModel,
  signal: AbortSignal,
  calls: ModelCall[],
): Promise<Float32Array[]> {
  const onProviderCall = (call: ModelCall) => void calls.push(call);
  const vectors: Float32Array[] = [];
  for (let at = 0; at < texts.length; at += concurrency) {
    const group = texts.slice(at, at + concurrency).map((text) => model.embed({ text, onProviderCall }, signal));
    for (const embedded of await Promise.all(group)) {
      if (!embedded.ok) throw problemOfCall(embedded.error);
      vectors.push(embedded.value);
    }
  }
  return vectors;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
