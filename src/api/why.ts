// Why a task is where it is, as the API says it.
import * as z from "zod";
import type { Config } from "../config/config.ts";
import { explainWait } from "../tasks/explain-wait.ts";
import type { TaskInspection } from "../tasks/submission.ts";
import { isoTime } from "../tasks/task-result.ts";

export const whyView = z
  .object({
    headline: z.string(),
    details: z.array(z.string()),
    next_at: z.iso.datetime().nullable().describe("When something happens by itself."),
  })
  .describe("Why the task is where it is, in words.");

export function whyOf(
  { task, message }: TaskInspection,
  now: number,
  config: Pick<Config, "MAX_RETRIES">,
): z.infer<typeof whyView> {
  const { headline, details, nextAt } = explainWait(task, { message, now, maxRetries: config.MAX_RETRIES });
  return { headline, details, next_at: nextAt === null ? null : isoTime(nextAt) };
}
