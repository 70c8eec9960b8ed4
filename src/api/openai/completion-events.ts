// The chunks of a streamed chat completion, each an event; the last event is `[DONE]`.
import { type AnsweredChat, type SaidChat, usageIn } from "./answered-chat.ts";
import { type ChatEvent, restOf } from "./heard-chat.ts";

interface Streamed {
  id: string;
  created: number;
  model: string;
  includeUsage: boolean;
  said: (answered: AnsweredChat) => SaidChat;
}

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

export const errorChunk = (error: unknown): string => event({ error });

export async function* completionEvents(
  heard: AsyncIterable<ChatEvent>,
  { includeUsage, said, ...head }: Streamed,
): AsyncGenerator<string, void> {
  const withChoices = (choices: readonly unknown[], usage: unknown = null) =>
    event({ ...head, object: "chat.completion.chunk", choices, ...(includeUsage && { usage }) });
  const chunk = (delta: object, finish_reason: string | null = null) =>
    withChoices([{ index: 0, delta, logprobs: null, finish_reason }]);
  yield chunk({ role: "assistant", content: "", refusal: null });
  let sent = "";
  for await (const each of heard) {
    if (each.type === "quiet") yield ": the task goes on\n\n";
    else if (each.type === "text") {
      sent += each.text;
      yield chunk({ content: each.text });
    } else {
      const { answered } = each;
      const { content, refusal } = said(answered);
      const { tool_calls, finish_reason } = answered.output;
      const rest = restOf(content ?? "", sent, answered.task.task_id);
      if (rest !== "") yield chunk({ content: rest });
      if (refusal !== null) yield chunk({ refusal });
      if (tool_calls) yield chunk({ tool_calls: tool_calls.map((call, index) => ({ index, ...call })) });
      yield chunk({}, finish_reason);
      if (includeUsage) yield withChoices([], usageIn(answered));
      yield "data: [DONE]\n\n";
    }
  }
}
