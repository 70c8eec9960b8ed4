// Models that Cloudflare runs, read on 2026-11-26.
import { ended, type KnownModel, model, price } from "../../known-model.ts";

// developers.cloudflare.com/workers-ai/platform/pricing and the models' own pages
export const models: Record<string, KnownModel> = {
  "@cf/meta/llama-3.3-70b-instruct-fp8-fast": model({ price: price(0.293, 2.253), contextTokens: 24_000 }),
  "@cf/meta/llama-3.1-8b-instruct-fp8-fast": model({ price: price(0.045, 0.384) }),
  "@cf/meta/llama-3.2-3b-instruct": model({ price: price(0.051, 0.335) }),
  "@cf/zai-org/glm-4.7-flash": model({ price: price(0.06, 0.4), contextTokens: 131_072 }),
  // developers.cloudflare.com/changelog/post/2026-05-08-planned-model-deprecations
  "@cf/meta/llama-3-8b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/meta/llama-3.1-8b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/meta/llama-3.1-70b-instruct": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/mistral/mistral-7b-instruct-v0.1": ended("2026-05-30", "@cf/zai-org/glm-4.7-flash"),
  "@cf/google/gemma-3-12b-it": ended("2026-05-30", "@cf/google/gemma-4-26b-a4b-it"),
  "@cf/google/gemma-4-26b-a4b-it": model({ price: null }),
  // developers.cloudflare.com/workers-ai/models/bge-m3; dimensions: huggingface.co/BAAI
  "@cf/baai/bge-m3": model({ price: price(0.012, 0), contextTokens: 60_000, dimension: 1024 }),
  "@cf/baai/bge-small-en-v1.5": model({ price: price(0.02, 0), dimension: 384 }),
  "@cf/baai/bge-base-en-v1.5": model({ price: price(0.067, 0), dimension: 768 }),
  "@cf/baai/bge-large-en-v1.5": model({ price: price(0.204, 0), dimension: 1024 }),
  // developers.cloudflare.com/workers-ai/models/bge-reranker-base
  "@cf/baai/bge-reranker-base": model({ price: price(0.003, 0) }),
};
