// Several language models in order: the next is asked when one is out, limited, or its circuit is open; not when the request
// itself is at fault. The answer names what was passed over, and why.
import { fail, ok, type Result } from "../result.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import type { ModelError } from "./model-error.ts";

export class ProviderChain implements LanguageModel {
  readonly id: string;
  readonly #links: readonly { model: LanguageModel; breaker: CircuitBreaker }[];
  readonly #now: () => number;

  /** At least one. */
  constructor(models: readonly LanguageModel[], now: () => number) {
    this.id = models.map(({ id }) => id).join(" then ");
    this.#links = models.map((model) => ({ model, breaker: new CircuitBreaker() }));
    this.#now = now;
  }

  async generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    const passedOver: { model: string; reason: string }[] = [];
    let error: ModelError = { reason: "unavailable", message: "every provider's circuit is open" };
    for (const [place, { model, breaker }] of this.#links.entries()) {
      if (!breaker.mayCall(this.#now())) {
        passedOver.push({ model: model.id, reason: "circuit_open" });
        const [provider = "", ...name] = model.id.split("/");
        request.tell?.({ provider, model: name.join("/"), inputTokens: 0, outputTokens: 0, error: "circuit_open" });
        continue;
      }
      // A model id belongs to the first provider; the others answer with their own.
      const answer = await model.generate(place === 0 ? request : { ...request, model: null }, signal);
      if (answer.ok) {
        breaker.record(true, this.#now());
        return ok(passedOver.length > 0 ? { ...answer.value, passedOver } : answer.value);
      }
      if (isOutage(answer.error)) breaker.record(false, this.#now());
      if (signal.aborted || !mayFallThrough(answer.error)) return fail(answer.error);
      error = answer.error;
      passedOver.push({ model: model.id, reason: answer.error.reason });
    }
    return fail(error);
  }
}

const isOutage = ({ reason }: ModelError): boolean => ["unavailable", "timeout", "rate_limited"].includes(reason);

/** Where another provider may do better: an outage, a limit, a key or quota of this one alone. */
const mayFallThrough = (error: ModelError): boolean =>
  isOutage(error) ||
  error.reason === "quota_exhausted" ||
  error.reason === "unauthorized" ||
  error.reason === "malformed";
