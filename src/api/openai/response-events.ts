// The events of a streamed response, in the order in which OpenAI sends them. Each has a number.
import type { ChatOrder } from "./chat-order.ts";
import type { OpenAiError } from "./errors.ts";
import { type ChatEvent, restOf } from "./heard-chat.ts";
import { type begunResponse, completedResponse, itemOf, type Part, textOf } from "./response-view.ts";

export class ResponseEvents {
  readonly #taskId: string;
  readonly #begun: ReturnType<typeof begunResponse>;
  readonly #order: ChatOrder;
  #number = 0;

  constructor(taskId: string, begun: ReturnType<typeof begunResponse>, order: ChatOrder) {
    this.#taskId = taskId;
    this.#begun = begun;
    this.#order = order;
  }

  async *write(heard: AsyncIterable<ChatEvent>): AsyncGenerator<string, void> {
    yield this.#event("response.created", { response: this.#begun });
    yield this.#event("response.in_progress", { response: this.#begun });
    let sent = "";
    for await (const each of heard) {
      if (each.type === "quiet") yield ": the task goes on\n\n";
      else if (each.type === "text") {
        if (sent === "") yield this.#opened(textOf(""));
        sent += each.text;
        yield this.#delta("output_text", each.text);
      } else {
        const response = completedResponse(this.#begun, each.answered, this.#order);
        const [item] = response.output;
        const [part = textOf("")] = item?.content ?? [];
        const kind = part.type;
        const said = part.type === "refusal" ? part.refusal : part.text;
        const rest = restOf(said, sent, this.#taskId);
        if (sent === "") yield this.#opened(part.type === "refusal" ? { ...part, refusal: "" } : textOf(""));
        if (rest !== "") yield this.#delta(kind, rest);
        yield this.#event(`response.${kind}.done`, {
          ...this.#place,
          ...(part.type === "refusal" ? { refusal: said } : { text: said, logprobs: [] }),
        });
        yield this.#event("response.content_part.done", { ...this.#place, part });
        yield this.#event("response.output_item.done", { output_index: 0, item });
        yield this.#event(`response.${response.status}`, { response });
      }
    }
  }

  writeError({ code, message, param }: OpenAiError): string {
    return this.#event("error", { code, message, param });
  }

  get #place() {
    return { item_id: `msg_${this.#taskId}`, output_index: 0, content_index: 0 };
  }

  #opened(part: Part): string {
    const item = itemOf(this.#taskId, "in_progress", []);
    return (
      this.#event("response.output_item.added", { output_index: 0, item }) +
      this.#event("response.content_part.added", { ...this.#place, part })
    );
  }

  #delta(kind: Part["type"], delta: string): string {
    return this.#event(`response.${kind}.delta`, {
      ...this.#place,
      delta,
      ...(kind === "output_text" && { logprobs: [] }),
    });
  }

  #event(type: string, data: object): string {
    return `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: this.#number++, ...data })}\n\n`;
  }
}
