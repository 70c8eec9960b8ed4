// The real Worker whose model also does what a look at the page needs: text that begins with "fail" fails for good, with
// "flaky" it fails for a while, with "hold" it is at it until it is called off.
import type { LanguageModel } from "../../src/ai/language-model.ts";
import { LocalLanguageModel } from "../../src/ai/local/language-model.ts";
import { fail } from "../../src/result.ts";
import { createServices } from "../../src/services.ts";
import { createWorker } from "../../src/worker.ts";

// biome-ignore lint/performance/noBarrelFile: the runtime looks for Durable Objects among the entry's exports.
export * from "../../src/index.ts";

const local = new LocalLanguageModel();

const languageModel: LanguageModel = {
  id: local.id,
  async generate(request, signal) {
    const { text } = request;
    if (text.startsWith("fail")) return fail({ reason: "refused", message: "the model refused" });
    if (text.startsWith("flaky")) return fail({ reason: "unavailable", message: "the model is down" });
    if (text.startsWith("hold")) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return fail({ reason: "aborted", message: "called off" });
    }
    return local.generate(request, signal);
  },
};

export default createWorker((env) => createServices(env, { languageModel }));
