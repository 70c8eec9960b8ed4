// The chunks of a streamed chat completion, each an event; the last one is `[DONE]`.
import type { AnsweredChat } from "./chat-order.ts";
import type { ChatEvent } from "./heard-chat.ts";
import { restOf } from "./heard-chat.ts";

interface Streamed {
  id: string;
  created: number;
  model: string;
  includeUsage: boolean;
  said: (answered: AnsweredChat) => { content: string | null; refusal: string | null };
  usage: (answered: AnsweredChat) => unknown;
}

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

export const errorChunk = (error: unknown): string => event({ error });

export async function* completionEvents(
  events: AsyncIterable<ChatEvent>,
  { id, created, model, includeUsage, said, usage }: Streamed,
): AsyncGenerator<string, void> {
  const head = { id, object: "chat.completion.chunk", created, model };
  const chunk = (delta: object, finish_reason: string | null = null) =>
    event({
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      ...(includeUsage && { usage: null }),
    });
  let sent = "";
  let isFirst = true;
  const begin = () => {
    const begun = isFirst ? chunk({ role: "assistant", content: "", refusal: null }) : "";
    isFirst = false;
    return begun;
  };
  for await (const each of events) {
    if (each.type === "text") {
      yield begin() + chunk({ content: each.text });
      sent += each.text;
      continue;
    }
    const { answered } = each;
    const { content, refusal } = said(answered);
    const { tool_calls, finish_reason } = answered.output;
    const rest = restOf(content ?? "", sent, answered.task.task_id);
    const calls = tool_calls?.map((call, index) => ({ index, ...call }));
    yield [
      begin(),
      rest && chunk({ content: rest }),
      refusal && chunk({ refusal }),
      calls && chunk({ tool_calls: calls }),
      chunk({}, finish_reason),
      includeUsage && event({ ...head, choices: [], usage: usage(answered) }),
      "data: [DONE]\n\n",
    ]
      .filter(Boolean)
      .join("");
  }
}
