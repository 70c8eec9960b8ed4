// A provider's HTTP API for its real SDK: it returns the planned answers in their order, and records the requests.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";

export interface Planned {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
  /** Server-sent events in the place of the body, in chunks as they are sent. */
  stream?: (string | Uint8Array)[];
  /** How a stream ends: as it should, by a connection that breaks, or never. */
  end?: "whole" | "cut" | "hang";
  /** The answer waits for it. */
  before?: () => Promise<void>;
  /** A stream waits for it after as many chunks as were written. */
  between?: (written: number) => Promise<void>;
}

/** Of a provider that hangs. */
export const never = () => new Promise<void>(() => {});

export class ProviderServer {
  readonly asked: { path: string; headers: IncomingMessage["headers"]; body: Record<string, unknown> }[] = [];
  readonly #planned: Planned[] = [];
  #answerBy: ((path: string, body: Record<string, unknown>) => Planned) | null = null;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request).then(async (planned) => {
        const { status = 200, headers = {}, body } = planned;
        if (planned.stream) return send(response, planned);
        response.writeHead(status, { "content-type": "application/json", ...headers });
        response.end(typeof body === "string" ? body : JSON.stringify(body));
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** From now on each request is answered by its path and body, until something is planned. */
  answerBy(answer: (path: string, body: Record<string, unknown>) => Planned): void {
    this.#answerBy = answer;
  }

  plan(...answers: Planned[]): void {
    this.#answerBy = null;
    this.asked.length = 0;
    this.#planned.splice(0, this.#planned.length, ...answers);
  }

  async #serve(request: IncomingMessage): Promise<Planned> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const body: Record<string, unknown> = JSON.parse(text || "{}");
    this.asked.push({ path: request.url ?? "", headers: request.headers, body });
    const planned = this.#answerBy?.(request.url ?? "", body) ??
      this.#planned.shift() ?? { status: 500, body: { error: { message: "nothing was planned" } } };
    await planned.before?.();
    return planned;
  }
}

async function send(response: ServerResponse, planned: Planned): Promise<void> {
  const { headers = {}, stream = [], end = "whole", between = () => turn() } = planned;
  response.socket?.setNoDelay(true);
  response.writeHead(200, { "content-type": "text/event-stream", ...headers });
  response.flushHeaders();
  for (const [index, chunk] of stream.entries()) {
    if (chunk.length > 0) response.write(chunk);
    await between(index + 1);
  }
  if (end === "whole") response.end();
  // What was written reaches the client before the connection breaks.
  if (end === "cut") setTimeout(() => response.destroy(), 50);
}
