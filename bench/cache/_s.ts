import { embedderOf } from "./embedders.ts";
import { readPairs } from "./labelled-pairs.ts";
import { scorePairs } from "./scored-pairs.ts";
import { replayStream } from "./stream.ts";

for (const n of process.argv.slice(2)) {
  const e = await embedderOf(n);
  const s = await scorePairs(readPairs(), e);
  for (const maxWrong of [0.005, 0.01, 0.02, 0.05]) {
    const t = Date.now();
    const o = await replayStream(s, e, { requests: 20000, maxWrong, seed: 1 });
    const { examples, ...r } = o;
    console.log(n, maxWrong, JSON.stringify(r), Date.now() - t);
    if (maxWrong === 0.01 || maxWrong === 0.05) {
      const u = new Map(examples.map((x) => [x.asked + x.stored, x]));
      for (const x of [...u.values()].slice(0, 60)) console.log("   ", x.label, "|", x.asked, "|", x.stored);
    }
  }
  e.stop();
}
