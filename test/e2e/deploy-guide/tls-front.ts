// The addresses *.example.workers.dev over TLS, each in front of the server that its Worker runs in.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer, type Server } from "node:https";
import { join } from "node:path";

export class TlsFront {
  /** The certificate's file, to trust. */
  readonly certificate: string;
  readonly #server: Server;

  constructor(folder: string, originOf: (worker: string) => string | undefined) {
    this.certificate = join(folder, "front.pem");
    const key = join(folder, "front.key");
    const subject = ["-subj", "/CN=example.workers.dev", "-addext", "subjectAltName=DNS:*.example.workers.dev"];
    const files = ["-keyout", key, "-out", this.certificate];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, ...files], {
      stdio: "ignore",
    });
    this.#server = createServer({ key: readFileSync(key), cert: readFileSync(this.certificate) }, (asked, reply) => {
      const { method, url, headers } = asked;
      const origin = originOf(headers.host?.split(".")[0] ?? "");
      if (!origin) return void reply.writeHead(404).end("error code: 1042");
      const sent = request(`${origin}${url}`, { method, headers }, (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      });
      sent.once("error", () => reply.destroy());
      asked.pipe(sent);
    });
  }

  async listen(): Promise<number> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
