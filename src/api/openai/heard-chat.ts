// The answer of a chat as a model says it: its text in pieces, then the whole answer. A piece that was sent cannot be taken back, so when a
// model begins anew after one, this ends with an error; the task goes on, and has the answer later.
import { longestQuietMs, openStream } from "../../tasks/read-stream.ts";
import type { Problem } from "../problem.ts";
import type { Submitting } from "../process.ts";
import {
  type AnsweredChat,
  answeredChat,
  answerHeaders,
  maxWaitMs,
  type SubmittedChat,
  taskHeaders,
} from "./answered-chat.ts";
import { OpenAiProblem, stillWorking } from "./errors.ts";

export type ChatEvent =
  | { type: "text"; text: string }
  /** Nothing was said for a while. */
  | { type: "quiet" }
  | { type: "end"; answered: AnsweredChat };

/** Ends with the whole answer. Throws a Problem where there is none, or where a model said nothing in the time for two attempts. */
export async function* heardChat(
  { id, settled }: SubmittedChat,
  tenant: string,
  services: Pick<Submitting, "shards" | "results" | "ownTaskTypes" | "config" | "now">,
): AsyncGenerator<ChatEvent, void> {
  if (settled) return yield { type: "end", answered: answeredChat(settled) };
  const endsAt = services.now() + maxWaitMs(services.config);
  let isHeard = false;
  // Until there is something to send, the client is told in time that there is nothing.
  const quietMs = () => (isHeard ? longestQuietMs : Math.max(1, Math.min(longestQuietMs, endsAt - services.now())));
  const stream = await openStream(id, tenant, null, services, quietMs);
  for await (const item of stream?.items ?? []) {
    if (item === "reconnect") break;
    if (item === "quiet") {
      if (isHeard) yield { type: "quiet" };
      else if (services.now() >= endsAt) break;
    } else if (item.event === "result" || item.event === "failed" || item.event === "revoked")
      return yield { type: "end", answered: answeredChat(item.data) };
    else if ((item.event === "void" || item.event === "attempt_failed") && isHeard) throw begunAnew(id);
    else if (item.event === "tokens" && wasHeard(item.id)) {
      isHeard = true;
      yield { type: "text", text: item.data.text };
    }
  }
  throw stillWorking(id);
}

/** A piece that a model was heard to say is a part of an entry. The text of an answer that nobody heard is an entry; it comes with its end. */
const wasHeard = (eventId: string): boolean => eventId.includes(".");

/** What of the answer was not sent yet. Throws a Problem when something else was sent. */
export function restOf(content: string, sent: string, taskId: string): string {
  if (content.startsWith(sent)) return content.slice(sent.length);
  throw begunAnew(taskId);
}

const begunAnew = (taskId: string): Problem =>
  new OpenAiProblem(
    500,
    {
      message: `What was sent is not the answer, because a model began anew. GET /task/${taskId} will have the answer.`,
      type: "server_error",
      param: null,
      code: "answer_begun_anew",
    },
    { "x-task-id": taskId },
  );

/** Those of a stream, by its first event. A model that is heard means that the cache had no answer. */
export function streamHeaders({ id, usesCache }: SubmittedChat, first: ChatEvent): Record<string, string> {
  if (first.type === "end") return answerHeaders(first.answered);
  return { ...taskHeaders(id), "x-cache": usesCache ? "miss" : "bypass" };
}
