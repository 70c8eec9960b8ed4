// A Worker whose requests coalesce: the leader waits, then answers or fails as its URL says; every request does I/O afterwards.
import { SharedCoalescer } from "../../../src/cache/shared-coalescer.ts";

// biome-ignore lint/performance/noBarrelFile: workerd looks for the object's class among the exports of the entry.
export { Coalescer } from "../../../durable-objects/coalescer.ts";

let coalescer: SharedCoalescer | undefined;
let led = 0;

export default {
  async fetch(request: Request, env: Pick<Env, "COALESCER">): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const key = searchParams.get("key") ?? "";
    const failures = Number(searchParams.get("failures"));
    coalescer ??= new SharedCoalescer({
      namespace: env.COALESCER,
      shards: 4,
      leaseMs: 60_000,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    });
    const joined = await coalescer.join(key, new AbortController().signal);
    let answer = joined.role === "follower" ? joined.answer : joined.role;
    if (joined.role === "leader") {
      const turn = ++led;
      await scheduler.wait(Number(searchParams.get("ms")));
      answer = `answer ${turn}`;
      if (turn <= failures) {
        answer = "failed";
        await coalescer.release(key, joined.token, { reason: "unavailable", message: "down" });
      } else await coalescer.complete(key, joined.token, answer);
    }
    // This I/O fails if the request resumed in the context of another request.
    await env.COALESCER.getByName("elsewhere").complete(crypto.randomUUID(), "x");
    return Response.json({ answer });
  },
};
