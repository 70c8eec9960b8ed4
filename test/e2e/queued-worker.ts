// A consumer whose batches a test opens and ends. A message's body says what becomes of it.
// POST /send {queue, bodies} sends them, GET /batches returns all deliveries, POST /release ends those that are held.
export interface Instruction {
  name: string;
  /** The batch ends when it is released. */
  held?: true;
  /** The consumer throws. */
  broken?: true;
  /** The message is retried, this many seconds later. */
  retryAfter?: number;
}

export interface Delivery {
  queue: string;
  names: string[];
  ids: string[];
  attempts: number[];
  /** Unix milliseconds. */
  begin: number;
  end: number | null;
}

interface QueueEnv {
  WORK: Queue<Instruction>;
  PATIENT: Queue<Instruction>;
}

const deliveries: Delivery[] = [];
let releases = 0;

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/batches") return Response.json(deliveries);
    if (pathname === "/release") {
      releases += 1;
      return new Response();
    }
    const { queue, bodies } = await request.json<{ queue: "WORK" | "PATIENT"; bodies: Instruction[] }>();
    try {
      if (bodies.length === 1 && bodies[0]) await env[queue].send(bodies[0]);
      else await env[queue].sendBatch(bodies.map((body) => ({ body })));
      return new Response();
    } catch (error) {
      return new Response(String(error), { status: 400 });
    }
  },
  async queue({ queue, messages }) {
    const delivery: Delivery = {
      queue,
      names: messages.map(({ body }) => body.name),
      ids: messages.map(({ id }) => id),
      attempts: messages.map(({ attempts }) => attempts),
      begin: Date.now(),
      end: null,
    };
    deliveries.push(delivery);
    if (queue === "work-dlq") return;
    const before = releases;
    // By timers, since the runtime ends an invocation that waits for nothing but another one.
    while (messages.some(({ body }) => body.held) && releases === before) await scheduler.wait(5);
    delivery.end = Date.now();
    if (messages.some(({ body }) => body.broken)) throw new Error("broken");
    for (const message of messages) {
      const { retryAfter } = message.body;
      if (retryAfter !== undefined) message.retry({ delaySeconds: retryAfter });
    }
  },
} satisfies ExportedHandler<QueueEnv, Instruction>;
