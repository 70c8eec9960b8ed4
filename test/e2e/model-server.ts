// The model of counted-worker.ts: an HTTP server in the test's process that keeps every call it got. It answers a general
// analysis whose summary is the text, after a delay, or when a held call is let go.
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";

export interface ModelCall {
  text: string;
  /** When it came, Unix milliseconds. */
  at: number;
  /** Names of its headers, in lower case. */
  headers: string[];
  end: "open" | "answered" | "hung_up";
}

export class ModelServer {
  readonly calls: ModelCall[] = [];
  delayMs = 0;
  /** Its answers are no JSON, so that calls fail. */
  isDown = false;
  readonly #server: Server;
  #held: (() => void)[] | null = null;

  private constructor(server: Server) {
    this.#server = server;
    server.on("request", async (request, response) => {
      const at = Date.now();
      // A caller that was killed while it asked has not asked.
      const text = await readText(request).catch(() => null);
      if (text === null) return;
      const headers = Object.keys(request.headers);
      const call: ModelCall = { text, at, headers, end: response.destroyed ? "hung_up" : "open" };
      response.once("close", () => {
        call.end = response.writableFinished ? "answered" : "hung_up";
      });
      this.calls.push(call);
      const answer = () => (this.isDown ? response.end("down") : answerTo(text, response));
      if (this.#held) this.#held.push(answer);
      else setTimeout(answer, this.delayMs);
    });
  }

  static async start(): Promise<ModelServer> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new ModelServer(server);
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
  }

  /** From now on no call is answered. */
  hold(): void {
    this.#held ??= [];
  }

  /** Answers the calls that were held, and all to come. */
  letGo(): void {
    for (const answer of this.#held ?? []) answer();
    this.#held = null;
  }

  callsOf(text: string): ModelCall[] {
    return this.calls.filter((call) => call.text === text);
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

function answerTo(text: string, response: ServerResponse): void {
  const sentiment = { label: "neutral", score: 0 };
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ summary: text, sentiment, keywords: [], entities: [], language: "en" }));
}
