// Several language models in order: the next is asked when one is out, limited, or its circuit is open; not when the request
// itself is at fault. Each gets its share of the time that is left, so that the last is still asked when the others hang.
// The answer names what was passed over, and why.
import { fail, ok, type Result } from "../kernel/result.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import { isRetryable, type ModelError, retryAfterOf } from "./model-error.ts";

export interface ChainSettings {
  /** Time for all of them together. */
  deadlineMs: number;
  now: () => number;
}

export class ProviderChain implements LanguageModel {
  readonly id: string;
  readonly #links: readonly { model: LanguageModel; breaker: CircuitBreaker }[];
  readonly #settings: ChainSettings;

  /** At least one. */
  constructor(models: readonly LanguageModel[], settings: ChainSettings) {
    this.id = models.map(({ id }) => id).join(" then ");
    this.#links = models.map((model) => ({ model, breaker: new CircuitBreaker() }));
    this.#settings = settings;
  }

  async generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    const { now, deadlineMs } = this.#settings;
    const endsAt = now() + deadlineMs;
    const passedOver: { model: string; reason: string }[] = [];
    const errors: ModelError[] = [];
    for (const [place, { model, breaker }] of this.#links.entries()) {
      if (!breaker.mayCall(now())) {
        passedOver.push({ model: model.id, reason: "circuit_open" });
        errors.push(circuitOpen(model.id, breaker.closesInMs(now())));
        reportPassedOver(request, model.id);
        continue;
      }
      // A model id belongs to the first provider; the others answer with their own.
      const asked = place === 0 ? request : { ...request, model: null };
      const answer = await inTime(model, asked, (endsAt - now()) / (this.#links.length - place), signal);
      if (answer.ok) {
        breaker.record(true, now());
        return ok(passedOver.length > 0 ? { ...answer.value, passedOver } : answer.value);
      }
      if (isOutage(answer.error)) breaker.record(false, now());
      if (signal.aborted || !mayFallThrough(answer.error, asked)) return fail(answer.error);
      errors.push(answer.error);
      passedOver.push({ model: model.id, reason: answer.error.reason });
    }
    return fail(whatToTell(errors));
  }
}

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
  message: `${model} failed again and again and is not asked for a while`,
  retryAfterMs,
});

function reportPassedOver(request: GenerationRequest, id: string): void {
  const [provider = "", ...name] = id.split("/");
  request.onProviderCall({ provider, model: name.join("/"), inputTokens: 0, outputTokens: 0, error: "circuit_open" });
}

const isOutage = ({ reason }: ModelError): boolean => ["unavailable", "timeout", "rate_limited"].includes(reason);

/** Where another provider may do better: an outage, a limit, a key, quota or configured model of this one alone. */
const mayFallThrough = (error: ModelError, { model }: GenerationRequest): boolean =>
  isOutage(error) ||
  error.reason === "quota_exhausted" ||
  error.reason === "unauthorized" ||
  error.reason === "malformed" ||
  (error.reason === "no_such_model" && model === null);

/** Whoever is back first can answer; what no time heals is told when there is nothing else to wait for. */
function whatToTell(errors: readonly ModelError[]): ModelError {
  const curable = errors.filter(isRetryable).sort((a, b) => (retryAfterOf(a) ?? 0) - (retryAfterOf(b) ?? 0));
  return curable[0] ?? errors.at(-1) ?? { reason: "unavailable", message: "there is no provider" };
}
