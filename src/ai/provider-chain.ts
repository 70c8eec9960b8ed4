// Language models in a fixed order. The next model is called when one is unavailable, rate limited, cannot take such a request or has an
// open circuit breaker, but not when the request itself is wrong. Each model may use its share of the remaining time, so the last is still called when the
// others hang. The answer names the models that were passed over, and why.
import { fail, ok, type Result } from "../kernel/result.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import { isRetryable, type ModelError, retryAfterOf } from "./model-error.ts";

export interface ChainSettings {
  /** Time for all models together. */
  deadlineMs: number;
  now: () => number;
}

export class ProviderChain implements LanguageModel {
  readonly id: string;
  readonly #links: readonly { model: LanguageModel; breaker: CircuitBreaker }[];
  readonly #settings: ChainSettings;

  /** `models` has at least one element. */
  constructor(models: readonly LanguageModel[], settings: ChainSettings) {
    this.id = models.map(({ id }) => id).join(" then ");
    this.#links = models.map((model) => ({ model, breaker: new CircuitBreaker() }));
    this.#settings = settings;
  }

  async generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    const { now, deadlineMs } = this.#settings;
    const endsAt = now() + deadlineMs;
    const { links, first } = this.#linksFor(request);
    const passedOver: { model: string; reason: string }[] = [];
    const errors: ModelError[] = [];
    for (const [index, { model, breaker }] of links.entries()) {
      if (!breaker.mayCall(now())) {
        passedOver.push({ model: model.id, reason: "circuit_open" });
        errors.push(circuitOpen(model.id, breaker.closesInMs(now())));
        reportPassedOver(request, model.id);
        continue;
      }
      const forModel = index === 0 ? first : { ...request, model: null };
      if (passedOver.length > 0) request.listener?.onVoid();
      const answer = await inTime(model, forModel, (endsAt - now()) / (links.length - index), signal);
      if (answer.ok) {
        breaker.record(true, now());
        return ok(passedOver.length > 0 ? { ...answer.value, passedOver } : answer.value);
      }
      if (isRetryable(answer.error)) breaker.record(false, now());
      if (signal.aborted || !mayFallThrough(answer.error, forModel)) return fail(answer.error);
      errors.push(answer.error);
      passedOver.push({ model: model.id, reason: answer.error.reason });
    }
    return fail(errorToReport(errors));
  }

  /**
   * The links in the order of this request, and the request for the first. A model that is configured is asked first, whichever provider
   * has it; any other model id is one of the first provider. The other links use their configured model.
   */
  #linksFor(request: GenerationRequest) {
    const named = this.#links.find(({ model: { id } }) => isNamed(id, request.model));
    if (!named) return { links: this.#links, first: request };
    return { links: [named, ...this.#links.filter((link) => link !== named)], first: { ...request, model: null } };
  }
}

/** `id` is `provider/model`, and the name may have the provider too. */
const isNamed = (id: string, name: string | null): boolean => name === id || name === id.slice(id.indexOf("/") + 1);

async function inTime(
  model: LanguageModel,
  request: GenerationRequest,
  allowedMs: number,
  signal: AbortSignal,
): Promise<Result<Generation, ModelError>> {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), Math.max(0, allowedMs));
  const answer = await model
    .generate(request, AbortSignal.any([signal, slow.signal]))
    .finally(() => clearTimeout(timer));
  const wasSlow = !answer.ok && answer.error.reason === "aborted" && slow.signal.aborted && !signal.aborted;
  return wasSlow ? fail({ reason: "timeout", message: `${model.id} used up its share of the time` }) : answer;
}

const circuitOpen = (model: string, retryAfterMs: number): ModelError => ({
  reason: "unavailable",
  message: `${model} failed several times in a row and is not called for a while`,
  retryAfterMs,
});

function reportPassedOver(request: GenerationRequest, id: string): void {
  const [provider = "", ...name] = id.split("/");
  request.onProviderCall({ provider, model: name.join("/"), inputTokens: 0, outputTokens: 0, error: "circuit_open" });
}

/** Whether another provider may succeed: after an outage or a limit, when the key, quota or configured model is the problem, or when this model cannot take such a request. */
const mayFallThrough = (error: ModelError, { model }: GenerationRequest): boolean =>
  isRetryable(error) ||
  error.reason === "quota_exhausted" ||
  error.reason === "unauthorized" ||
  error.reason === "malformed" ||
  error.reason === "too_long" ||
  error.reason === "unsupported" ||
  error.isFiltered === true ||
  (error.reason === "no_such_model" && model === null);

/** The retryable error with the shortest wait; when no error is retryable, the last one. */
function errorToReport(errors: readonly ModelError[]): ModelError {
  const retryable = errors.filter(isRetryable).sort((a, b) => (retryAfterOf(a) ?? 0) - (retryAfterOf(b) ?? 0));
  return retryable[0] ?? errors.at(-1) ?? { reason: "unavailable", message: "no provider is configured" };
}
