// A server whose port for Kafka's own protocol is open, beside those of other tests.
import { vi } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "./started-server.ts";

export const [events, results] = ["datos_crudos", "datos_procesados"];

export interface PortServer {
  server: StartedServer;
  url: string;
  /** Address of the port. */
  broker: string;
}

/** The first port that is tried. The server takes the next free one. */
const firstPort = "19092";

export async function startPort(settings: Record<string, string> = {}): Promise<PortServer> {
  const server = new StartedServer({
    STATE_DIR: newStateFolder(),
    KAFKA_PORT: firstPort,
    KAFKA_PUBLISH_RESULTS: "true",
    ...settings,
  });
  const url = await server.ready();
  const broker = await vi.waitFor(() => z.string().parse(/^ +kafka +(127\S+?:\d+)/m.exec(server.output.stdout)?.[1]));
  return { server, url, broker };
}

export const event = (id: string) =>
  JSON.stringify({ event_id: id, text: `I love it, ${id}`, task_type: "sentiment_analysis", metadata: {} });

const task = z.object({ status: z.string() });

async function statusOf(url: string, id: string): Promise<string | undefined> {
  const reply = await fetch(`${url}/task/${id}`);
  return reply.ok ? task.parse(await reply.json()).status : undefined;
}

/** Waits until each of the events is a task that succeeded. */
export async function untilSucceeded(url: string, ids: readonly string[]): Promise<void> {
  const check = async () => {
    for (const id of ids) {
      const status = await statusOf(url, id);
      if (status !== "SUCCESS") throw new Error(`${id} is ${status}`);
    }
  };
  await vi.waitFor(check, { timeout: 30_000, interval: 100 });
}
