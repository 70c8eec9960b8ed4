// Shapes of the responses about the key-value store and the vector index.
import * as z from "zod/mini";

const storedKey = z.object({ key: z.string(), ttl_seconds: z.nullable(z.number()), bytes: z.number() });
export type StoredKey = z.infer<typeof storedKey>;
export const keyPage = z.object({ keys: z.array(storedKey), next_cursor: z.nullable(z.string()) });
export const storedValue = z.object({ key: z.string(), value: z.string() });

const nearEntry = z.object({
  score: z.number(),
  cosine: z.number(),
  task_id: z.nullable(z.string()),
  text: z.nullable(z.string()),
  ends_at: z.string(),
  decision: z.string(),
  guard: z.optional(z.nullable(z.string())),
  p_right: z.optional(z.nullable(z.number())),
});
export type NearEntry = z.infer<typeof nearEntry>;
export const nearestEntries = z.object({ threshold: z.number(), entries: z.array(nearEntry) });
