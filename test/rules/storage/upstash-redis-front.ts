// Upstash's REST protocol over HTTP, in front of anything that runs Redis commands: a map in memory, or a real server. It records every
// command, and a test can make it refuse, answer slowly or answer nonsense.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Throws the error that Redis would answer. */
export type RunCommand = (command: readonly string[]) => Promise<unknown>;

export class UpstashRedisFront {
  readonly token = "front-token";
  readonly commands: string[][] = [];
  /** Requests with the right token. */
  requests = 0;
  delayMs = 0;
  /** Answered instead, with status 200. */
  nonsense: string | null = null;
  /** Answered instead, as Upstash answers at a limit or in trouble. */
  refusal: { status: number; error: string } | null = null;
  /** Hangs up on whoever asks. */
  down = false;
  readonly #run: RunCommand;
  readonly #server: Server;

  constructor(run: RunCommand) {
    this.#run = run;
    this.#server = createServer((request, response) => {
      if (this.down) return void request.destroy();
      void this.#serve(request).then(({ status, body }) => {
        response.statusCode = status;
        response.end(body);
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

  async #serve(request: IncomingMessage): Promise<{ status: number; body: string }> {
    let text = "";
    request.setEncoding("utf8");
    for await (const chunk of request) text += chunk;
    if (this.delayMs) await setTimeout(this.delayMs);
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      return { status: 401, body: JSON.stringify({ error: "WRONGPASS invalid or missing auth token" }) };
    }
    this.requests += 1;
    if (this.refusal) return { status: this.refusal.status, body: JSON.stringify({ error: this.refusal.error }) };
    if (this.nonsense !== null) return { status: 200, body: this.nonsense };
    const isEncoded = request.headers["upstash-encoding"] === "base64";
    const asked: unknown = JSON.parse(text);
    const answer = async (command: readonly unknown[]) => {
      const words = command.map(String);
      this.commands.push(words);
      try {
        const result = await this.#run(words);
        return { result: isEncoded ? encoded(result) : result };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    };
    if (request.url === "/pipeline") {
      const answers = [];
      for (const command of asked as unknown[][]) answers.push(await answer(command));
      return { status: 200, body: JSON.stringify(answers) };
    }
    const only = await answer(asked as unknown[]);
    const error = "error" in only ? `${only.error}, command was: ${text}` : null;
    return { status: error ? 400 : 200, body: JSON.stringify(error ? { error } : only) };
  }
}

/** Every string except a lone `OK`. */
function encoded(result: unknown, isNested = false): unknown {
  if (Array.isArray(result)) return result.map((part) => encoded(part, true));
  return typeof result === "string" && (isNested || result !== "OK") ? Buffer.from(result).toString("base64") : result;
}
