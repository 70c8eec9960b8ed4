// The port on which the embedded log speaks Kafka's own protocol to programs of this machine. What answers is loaded with the first
// connection, since most servers never have one and the process that listens stays.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { fail, ok, type Result } from "../../../src/kernel/result.ts";
import type { PortOptions } from "./session.ts";

export interface KafkaPort {
  address: string;
  close(): void;
}

/** Nobody on another machine is answered: the protocol tells clients an address, and this one leads nowhere else. */
const host = "127.0.0.1";
/** How many ports are tried, from the wanted one on. */
const portsTried = 50;

/** `driver`: that of the events, since what is written to the embedded log becomes tasks only if they are read there. */
export async function openKafkaPort(
  wanted: number,
  { driver, ...options }: PortOptions & { driver: string },
): Promise<Result<KafkaPort, string>> {
  if (driver !== "embedded") return fail(`no port, because KAFKA_DRIVER is ${driver}`);
  if (wanted === 0) return fail("no port, because KAFKA_PORT is 0");
  const last = Math.min(wanted + portsTried - 1, 65_535);
  for (let port = wanted; port <= last; port++) {
    const server = createServer({ noDelay: true });
    if (!(await listen(server, port))) continue;
    const sockets = new Set<Socket>();
    const serving = serveFirst(options);
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      // A client that goes away is no error of this server.
      socket.on("error", () => undefined);
      serving(socket);
    });
    return ok({
      address: port === wanted ? `${host}:${port}` : `${host}:${port}, because ${wanted} is taken`,
      close() {
        server.close();
        for (const socket of sockets) socket.destroy();
      },
    });
  }
  return fail(`no port, because ${wanted} to ${last} are taken or may not be used`);
}

function serveFirst(options: PortOptions): (socket: Socket) => void {
  let loaded: Promise<(socket: Socket) => Promise<void>> | undefined;
  return (socket) => {
    loaded ??= import("./serve-connections.ts").then(({ connectionServer }) => connectionServer(options));
    loaded
      .then((serve) => serve(socket))
      .catch((error: unknown) => {
        options.say(`Kafka port: a connection was closed: ${error instanceof Error ? error.message : String(error)}`);
        socket.destroy();
      });
  };
}

async function listen(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return true;
  } catch {
    server.close();
    return false;
  }
}
