// A provider's HTTP API for its real SDK: it returns the planned answers in their order, and records the requests.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Planned {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
  /** The answer waits for it. */
  before?: () => Promise<void>;
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
      void this.#serve(request).then(({ status = 200, headers = {}, body }) => {
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
