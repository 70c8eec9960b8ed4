// What each provider sends when it is asked for a stream.
import type { Planned } from "./provider-server.ts";

export interface Wire {
  begin: string;
  piece(text: string): string;
  /** Says that the answer is complete: 9 tokens in, 5 out. */
  end: string;
  error: string;
}

const event = (data: object | string, name = ""): string =>
  `${name && `event: ${name}\n`}data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;

const usage = { prompt_tokens: 9, completion_tokens: 5 };
const choice = (delta: object, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta, finish_reason }],
  usage: null,
});

export const openAiWire: Wire = {
  begin: `: a comment\n\n${event(choice({ role: "assistant", content: "" }))}`,
  piece: (content) => event(choice({ content })),
  end: event(choice({}, "stop")) + event({ choices: [], usage }) + event("[DONE]"),
  error: event({ error: { message: "my prompt, quoted", code: 503 } }),
};

const anthropicEvent = (data: { type: string }) => event(data, data.type);
const delta = (text: string) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } });
const ended = { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 5 } };

export const anthropicWire: Wire = {
  begin:
    anthropicEvent({ type: "message_start", ...{ message: { usage: { input_tokens: 9, output_tokens: 1 } } } }) +
    anthropicEvent({ type: "ping" }),
  piece: (text) => anthropicEvent(delta(text)),
  end: anthropicEvent(ended) + anthropicEvent({ type: "message_stop" }),
  error: anthropicEvent({ type: "error", ...{ error: { type: "overloaded_error", message: "my prompt, quoted" } } }),
};

const candidate = (text: string, finishReason?: string) => ({
  candidates: [{ content: { parts: [{ text }] }, ...(finishReason && { finishReason }) }],
  usageMetadata: { promptTokenCount: 9, candidatesTokenCount: finishReason ? 5 : 1 },
});

export const geminiWire: Wire = {
  begin: event({ candidates: [{ content: { parts: [{ text: "I think", thought: true }] } }] }),
  piece: (text) => event(candidate(text)),
  end: event(candidate("", "STOP")),
  error: event({ error: { code: 503, status: "UNAVAILABLE", message: "my prompt, quoted" } }),
};

export const workersAiWire: Wire = {
  begin: "",
  piece: (response) => event({ response, p: "abcd" }),
  end: event({ response: "", usage }) + event("[DONE]"),
  error: event({ error: "3043: my prompt, quoted" }),
};

/** The text in pieces of a few characters, as a complete stream. */
export const streamed = (wire: Wire, text: string): Planned => ({
  body: null,
  stream: [wire.begin, ...(text.match(/.{1,7}/gsu) ?? []).map(wire.piece), wire.end],
});
