// Sends the same text again: the request itself answers from the exact layer, without a queue or a model.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { percentile } from "../statistics.ts";
import { taskBody } from "../submit-tasks.ts";

const tasks = 300;
/** Requests that are not measured, because code is compiled on its first use. */
const warmUp = 200;
const settled = z.object({ result: z.object({ from_cache: z.boolean() }) });

export async function measureExactHit(): Promise<Measured[]> {
  const ours = await BenchServer.start("ours");
  const times = { miss: [] as number[], hit: [] as number[] };
  for (let n = 0; n < warmUp + tasks; n++) {
    const body = taskBody(true);
    for (const kind of ["miss", "hit"] as const) {
      const start = performance.now();
      const { result } = await ours.post("/process", body, settled, { prefer: "wait=10" });
      if (n >= warmUp) times[kind].push(performance.now() - start);
      if (result.from_cache !== (kind === "hit")) throw new Error(`a ${kind} was expected, text ${body.text}`);
    }
  }
  await ours.stop();
  const p50 = (values: number[]) =>
    percentile(
      values.sort((a, b) => a - b),
      0.5,
    );
  const [hit, miss] = [p50(times.hit), p50(times.miss)];
  return [
    {
      name: "exact hit p50 / miss p50",
      value: hit / miss,
      bar: { atMost: 0.5 },
      from: `${hit.toFixed(1)} / ${miss.toFixed(1)} ms`,
    },
  ];
}
