// Stores answers for later questions. A failure is reported as an event and costs only a later hit.
import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import type { CacheEvent } from "./cache-event.ts";

interface AnswerPorts {
  store: KeyValueStore;
  index: VectorIndex;
  now: () => number;
  onEvent: (event: CacheEvent) => void;
}

interface AnswerTarget {
  /** Id of the vector. */
  id: string;
  /** Key of the answer. */
  exact: string;
  namespace: string;
  taskType: string;
}

interface WrittenAnswer {
  text: string;
  /** Unix milliseconds. */
  expiresAt: number;
  /** Null when the question could not be embedded. */
  vector: Float32Array | null;
  maxBytes: number;
}

/** Writes the value before its vector, because a vector without a value counts as one whose answer has expired. */
export async function storeAnswer(
  { id, exact, namespace, taskType }: AnswerTarget,
  { text, expiresAt, vector, maxBytes }: WrittenAnswer,
  ports: AnswerPorts,
): Promise<void> {
  const { index, onEvent } = ports;
  if (exceedsBytes(text, maxBytes)) return onEvent({ event: "answer_too_large" });
  const written = await writeAnswer(exact, text, expiresAt, ports);
  if (!written || vector === null) return;
  const metadata = { task_type: taskType, response_key: exact, expires_at: expiresAt };
  const upserted = await index.upsert(namespace, { id, vector, metadata });
  onEvent(upserted.ok ? { event: "answer_stored" } : { event: "index_failed", error: upserted.error });
}

/** False when the answer was not written. */
export async function writeAnswer(
  key: string,
  value: string,
  expiresAt: number,
  { store, now, onEvent }: Omit<AnswerPorts, "index">,
): Promise<boolean> {
  const ttlSeconds = Math.ceil((expiresAt - now()) / 1000);
  if (ttlSeconds <= 0) return false;
  const written = await store.write([{ key, value, ttlSeconds }]);
  if (!written.ok) onEvent({ event: "store_failed", error: written.error });
  return written.ok;
}
