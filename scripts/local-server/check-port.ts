// Whether the address can be listened on, asked before anything starts, so that the answer is one sentence.
import { once } from "node:events";
import { createServer } from "node:net";
import { StartError } from "./start-error.ts";

const reasons: Record<string, string> = {
  EADDRINUSE: "is taken by another program. Set PORT to a free one, or to 0 for any",
  EACCES: "may not be used by this user. Set PORT to one above 1023",
  EADDRNOTAVAIL: "is no address of this machine. Set HOST to one, such as 127.0.0.1 or 0.0.0.0",
  ENOTFOUND: "is no address of this machine. Set HOST to one, such as 127.0.0.1 or 0.0.0.0",
};

/** Throws a `StartError` when it cannot. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new StartError(
      `PORT: ${host}:${port} ${reasons[code] ?? `cannot be used (${code}). Set PORT to another one`}.`,
    );
  }
  server.close();
  await once(server, "close");
}
