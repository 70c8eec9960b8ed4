// Upstash Vector's REST protocol over HTTP, with exact cosines in memory. A vector is found `delayMs` after its write, on the test's
// clock.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

interface Stored {
  vector: number[];
  metadata: unknown;
  visibleAt: number;
}

export class UpstashVectorFront {
  readonly token = "front-token";
  readonly calls: string[] = [];
  dimension: number;
  similarity = "COSINE";
  /** Hangs up on whoever asks. */
  down = false;
  /** How long an answer takes, on the real clock. */
  answerMs = 0;
  now = 0;
  delayMs = 0;
  readonly #namespaces = new Map<string, Map<string, Stored>>();
  readonly #server: Server;

  constructor(dimension: number) {
    this.dimension = dimension;
    this.#server = createServer((request, response) => {
      if (this.down) return void request.destroy();
      void this.#serve(request).then(({ status, body }) => {
        response.statusCode = status;
        response.end(JSON.stringify(body));
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

  /** Writes past the adapter, as another client of the index might. */
  put(namespace: string, id: string, vector: number[], metadata: unknown): void {
    this.#of(namespace).set(id, { vector, metadata, visibleAt: 0 });
  }

  async #serve(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    let text = "";
    for await (const chunk of request) text += chunk;
    if (this.answerMs) await setTimeout(this.answerMs);
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      return { status: 401, body: { error: "Unauthorized: Invalid auth token", status: 401 } };
    }
    const [, path = "", namespace = ""] = (request.url ?? "").split("/");
    this.calls.push(path);
    const asked = JSON.parse(text);
    const space = this.#of(decodeURIComponent(namespace));
    const wrong = (vector: number[]) =>
      vector.length === this.dimension
        ? null
        : {
            status: 422,
            body: { error: `Invalid vector dimension: ${vector.length}, expected: ${this.dimension}`, status: 422 },
          };
    switch (path) {
      case "upsert": {
        const refused = wrong(asked.vector);
        if (refused) return refused;
        space.set(asked.id, { vector: asked.vector, metadata: asked.metadata, visibleAt: this.now + this.delayMs });
        return { status: 200, body: { result: "Success" } };
      }
      case "query": {
        const refused = wrong(asked.vector);
        if (refused) return refused;
        const found = [...space]
          .filter(([, { visibleAt }]) => visibleAt <= this.now)
          .map(([id, { vector, metadata }]) => ({ id, score: (1 + cosine(vector, asked.vector)) / 2, metadata }))
          .sort((a, b) => b.score - a.score)
          .slice(0, asked.topK);
        return { status: 200, body: { result: found } };
      }
      case "info": {
        const { dimension, similarity: similarityFunction } = this;
        return {
          status: 200,
          body: { result: { dimension, similarityFunction, vectorCount: 0, pendingVectorCount: 0 } },
        };
      }
      case "delete": {
        const ids: string[] = Array.isArray(asked) ? asked : asked.ids;
        return { status: 200, body: { result: { deleted: ids.filter((id) => space.delete(id)).length } } };
      }
      default:
        return { status: 404, body: { error: `no ${path}`, status: 404 } };
    }
  }

  #of(namespace: string): Map<string, Stored> {
    const space = this.#namespaces.get(namespace) ?? new Map<string, Stored>();
    this.#namespaces.set(namespace, space);
    return space;
  }
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
}
