// Models that Cloudflare runs, through the binding `AI`. They need no key, but development needs a login. A setting chooses them to
// answer; the binding alone does not.
import { ConfigError } from "../../kernel/config-error.ts";
import { text } from "../../kernel/setting.ts";
import { provider } from "../provider.ts";
import type { Reranker } from "../reranker.ts";
import { TypedLanguageModel } from "../typed-language-model.ts";
import { type AiBinding, WorkersAiChat, WorkersAiEmbedder } from "./workers-ai/client.ts";
import { models } from "./workers-ai/models.ts";
import { WorkersAiReranker } from "./workers-ai/reranker.ts";

const settings = {
  WORKERS_AI_MODEL: text("@cf/meta/llama-3.3-70b-instruct-fp8-fast").describe(
    "Model id of the provider `workers-ai`, which needs the binding AI.",
  ),
};

export const workersAi = provider({
  name: "workers-ai",
  settings,
  keySetting: null,
  urlSetting: null,
  modelSetting: "WORKERS_AI_MODEL",
  binding: "AI",
  models,
  languageModel: ({ WORKERS_AI_MODEL, PROVIDER_TIMEOUT_MS }, bindings) =>
    new TypedLanguageModel(new WorkersAiChat(bindingIn(bindings), PROVIDER_TIMEOUT_MS), WORKERS_AI_MODEL),
  embedding: {
    model: "@cf/baai/bge-m3",
    dimension: 1024,
    create: ({ PROVIDER_TIMEOUT_MS }, bindings, model, dimension) =>
      new WorkersAiEmbedder(bindingIn(bindings), model, dimension, PROVIDER_TIMEOUT_MS),
  },
});

/** Throws a ConfigError without the binding. */
export const workersAiReranker = (bindings: object, model: string, timeoutMs: number): Reranker =>
  new WorkersAiReranker(bindingIn(bindings, `RERANKER_MODEL ${model}`), model, timeoutMs);

/** The binding is in wrangler.toml only if the operator adds it, so its type is not in `Env`. */
function bindingIn(bindings: object, needing = "the provider workers-ai"): AiBinding {
  const binding: unknown = Reflect.get(bindings, "AI");
  if (isAi(binding)) return binding;
  throw new ConfigError(`AI: ${needing} needs the binding. Add [ai] with binding = "AI" to wrangler.toml.`);
}

const isAi = (binding: unknown): binding is AiBinding =>
  typeof binding === "object" && binding !== null && "run" in binding;
