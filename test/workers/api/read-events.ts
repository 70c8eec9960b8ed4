// Reads a stream of server-sent events as a client does.
import { createParser } from "eventsource-parser";

export interface ReadEvent {
  id: string;
  event: string;
  data: Record<string, unknown>;
}

export class EventReader {
  readonly events: ReadEvent[] = [];
  readonly comments: string[] = [];
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    onEvent: ({ id = "", event = "", data }) => this.events.push({ id, event, data: JSON.parse(data) }),
    onComment: (comment) => this.comments.push(comment),
  });

  constructor(response: Response) {
    const type = response.headers.get("content-type");
    if (!response.body || !type?.startsWith("text/event-stream")) throw new Error(`no stream, but ${type}`);
    this.#reader = response.body.getReader();
  }

  /** Reads on until an event of this name has come, and returns it. */
  async until(event: string): Promise<ReadEvent> {
    for (;;) {
      const found = this.events.find((each) => each.event === event);
      if (found) return found;
      if (!(await this.#read())) throw new Error(`the stream ended without ${event}: ${JSON.stringify(this.events)}`);
    }
  }

  async toEnd(): Promise<ReadEvent[]> {
    while (await this.#read());
    return this.events;
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }

  async #read(): Promise<boolean> {
    const { done, value } = await this.#reader.read();
    if (value) this.#parser.feed(this.#decoder.decode(value, { stream: true }));
    return !done;
  }
}

/** An event in one line: its name, and its text or state. */
export const lineOf = ({ event, data }: ReadEvent): string =>
  `${event} ${data.text ?? data.state ?? data.status ?? ""}`.trim();
