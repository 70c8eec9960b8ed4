// The real Worker with a model that helps to test the page: text that begins with "fail" fails for good, "flaky" fails
// with an error that is retried, and "hold" runs until it is aborted. Calls are reported as those of a provider with a
// known price, one token for every four characters. With a key of OpenAI the Worker has its own models, and a test answers for OpenAI.

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
    const reportCall = (error: "refused" | "unavailable" | null) =>
      onProviderCall({ provider: "openai", model: "gpt-6-luna", ...usage, error });
    if (text.startsWith("fail")) {
      reportCall("refused");
      return fail({ reason: "refused", message: "the model refused" });
    }
    if (text.startsWith("flaky")) {
      reportCall("unavailable");
      return fail({ reason: "unavailable", message: "the model is down" });
    }
    if (text.startsWith("hold")) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return fail({ reason: "aborted", message: "aborted" });
    }
    reportCall(null);
    const generated = await local.generate({ ...request, onProviderCall: ignoreProviderCall }, signal);
    return generated.ok ? ok({ ...generated.value, usage }) : generated;
  },
};

export default createWorker((env) => createServices(env, "OPENAI_API_KEY" in env ? {} : { languageModel }));
