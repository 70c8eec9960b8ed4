// The real Worker whose model also does what a look at the page needs: text that begins with "fail" fails for good, with
// "flaky" it fails for a while, with "hold" it is at it until it is called off. Its calls are told as those of a provider whose
// price is known, a token for every four characters.

import type { LanguageModel } from "../../src/ai/language-model.ts";
import { LocalLanguageModel } from "../../src/ai/local/language-model.ts";
import { ignoreProviderCall } from "../../src/ai/model-call.ts";
import { createServices } from "../../src/composition/services.ts";
import { fail, ok } from "../../src/kernel/result.ts";
import { createWorker } from "../../src/worker.ts";

// biome-ignore lint/performance/noBarrelFile: the runtime looks for Durable Objects among the entry's exports.
export * from "../../src/index.ts";

const local = new LocalLanguageModel();

const languageModel: LanguageModel = {
  id: local.id,
  async generate(request, signal) {
    const { text, onProviderCall } = request;
    const tokens = Math.ceil(text.length / 4);
    const usage = { inputTokens: tokens, outputTokens: tokens * 2 };
    const told = (error: "refused" | "unavailable" | null) =>
      onProviderCall({ provider: "openai", model: "gpt-6-luna", ...usage, error });
    if (text.startsWith("fail")) {
      told("refused");
      return fail({ reason: "refused", message: "the model refused" });
    }
    if (text.startsWith("flaky")) {
      told("unavailable");
      return fail({ reason: "unavailable", message: "the model is down" });
    }
    if (text.startsWith("hold")) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return fail({ reason: "aborted", message: "called off" });
    }
    told(null);
    const generated = await local.generate({ ...request, onProviderCall: ignoreProviderCall }, signal);
    return generated.ok ? ok({ ...generated.value, usage }) : generated;
  },
};

export default createWorker((env) => createServices(env, { languageModel }));
