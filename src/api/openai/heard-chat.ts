// The answer of a chat as it is said: its text in pieces, then the whole answer. A piece that was sent cannot be taken back, so when a
// model begins anew after that, the stream ends with an error; the task goes on.
import type { Problem } from "../problem.ts";
import type { Submitting } from "../process.ts";
import { type AnsweredChat, awaitChat, type SubmittedChat } from "./chat-order.ts";
import { OpenAiProblem } from "./errors.ts";

export type ChatEvent = { type: "text"; text: string } | { type: "end"; answered: AnsweredChat };

/** Throws a Problem where there is no answer. It ends with the whole answer. */
export async function* heardChat(
  submitted: SubmittedChat,
  tenant: string,
  services: Submitting,
): AsyncGenerator<ChatEvent, void> {
  yield { type: "end", answered: await awaitChat(submitted, tenant, services) };
}

/** What of the answer was not sent yet. Throws a Problem when something else was sent. */
export function restOf(content: string, sent: string, taskId: string): string {
  if (content.startsWith(sent)) return content.slice(sent.length);
  throw begunAnew(taskId);
}

export const begunAnew = (taskId: string): Problem =>
  new OpenAiProblem(
    500,
    {
      message: `What was sent is not the answer: the model began anew. GET /task/${taskId} has the answer.`,
      type: "server_error",
      param: null,
      code: "answer_begun_anew",
    },
    { "x-task-id": taskId },
  );
