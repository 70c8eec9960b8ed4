// Any number of texts, in calls that the server accepts.
import { ApiError, ConnectionError } from "./errors.ts";
import type { Http } from "./http.ts";
import { newKey } from "./new-key.ts";
import type { BatchOutcome, TaskRequest } from "./types.ts";

export interface SubmitOptions {
  /** Equal calls with the same key are one task. Made anew for each call when left out, so that a retry submits nothing twice. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

const maxItems = 100;
/** Below the server's default MAX_BODY_BYTES, 256 KiB. */
const maxBytes = 240 * 1024;

/**
 * If the first call fails, its error is thrown. When a later one fails for good, its texts get the error as their outcome, because those
 * before them are tasks already; the status is 0 when no answer came.
 */
export async function submitBatch(
  http: Http,
  requests: readonly TaskRequest[],
  { idempotencyKey = newKey(), signal }: SubmitOptions,
): Promise<BatchOutcome[]> {
  const outcomes: BatchOutcome[] = [];
  for (const [index, items] of partsOf(requests).entries()) {
    const start = outcomes.length;
    try {
      const headers = { "Idempotency-Key": `${idempotencyKey}.${index}` };
      const call = { method: "POST", path: "/process/batch", body: { items }, headers, isRepeatable: true } as const;
      const answer = await http.json<{ items: BatchOutcome[] }>({ ...call, signal });
      outcomes.push(...answer.items.map((outcome) => ({ ...outcome, index: start + outcome.index })));
    } catch (error) {
      const failure = start === 0 ? null : failureOf(error);
      if (!failure) throw error;
      outcomes.push(...items.map((_, offset) => ({ ...failure, index: start + offset })));
    }
  }
  return outcomes;
}

function partsOf(requests: readonly TaskRequest[]): TaskRequest[][] {
  const parts: TaskRequest[][] = [];
  let bytes = 0;
  for (const request of requests) {
    const size = new TextEncoder().encode(JSON.stringify(request)).length + 1;
    const part = parts.at(-1);
    const fits = part && part.length < maxItems && bytes + size <= maxBytes;
    bytes = fits ? bytes + size : size;
    if (fits) part.push(request);
    else parts.push([request]);
  }
  return parts;
}

function failureOf(error: unknown): Omit<BatchOutcome, "index"> | null {
  if (error instanceof ConnectionError) {
    return { status: 0, task_id: null, error: { code: "no_answer", message: error.message } };
  }
  if (!(error instanceof ApiError)) return null;
  const { status, code, message } = error;
  return { status, task_id: null, error: { code, message } };
}
