import { embedderOf } from "./embedders.ts";
import { crossValidated } from "./fit-model.ts";
import { readPairs } from "./labelled-pairs.ts";
import { scorePairs } from "./scored-pairs.ts";
import { replayStream } from "./stream.ts";

for (const n of process.argv.slice(2)) {
  const e = await embedderOf(n);
  const s = await scorePairs(readPairs(), e);
  console.log(n, s.length);
  const p = crossValidated(s);
  const fr = (score: number[], f: string, rate: number) => {
    const sel = s
      .map((x, i) => [x, score[i]!] as const)
      .filter(([x]) => x.file === f && (x.isRight || !f.startsWith("stsb") || x.isNearDuplicate));
    const w = sel
      .filter(([x]) => !x.isRight)
      .map(([, v]) => v)
      .sort((a, b) => b - a);
    const t = w[Math.floor(rate * w.length)] ?? -1;
    const r = sel.filter(([x]) => x.isRight);
    return ((100 * r.filter(([, v]) => v > t).length) / r.length).toFixed(1);
  };
  for (const f of [
    "checklist_qqp_real_swaps",
    "checklist_qqp_mft",
    "stsb_en",
    "stsb_es",
    "negation_cannot_pairs",
    "negation_cannot_reviews",
    "sentiment_flips_checklist",
  ]) {
    if (!s.some((x) => x.file === f)) continue;
    const c = s.map((x) => x.cosine);
    const sel = s
      .map((x, i) => [x, p[i]!] as const)
      .filter(([x]) => x.file === f && (x.isRight || !f.startsWith("stsb") || x.isNearDuplicate));
    const pc = (r: boolean) => {
      const v = sel.filter(([x]) => x.isRight === r);
      return ((100 * v.filter(([, q]) => q >= 0.99).length) / v.length).toFixed(2);
    };
    console.log(
      f,
      fr(p, f, 0.01),
      fr(p, f, 0.05),
      "cos",
      fr(c, f, 0.01),
      fr(c, f, 0.05),
      "default wrong",
      pc(false),
      "right",
      pc(true),
    );
  }
  for (const maxWrong of [0.005, 0.01, 0.02, 0.05]) {
    const o = await replayStream(s, e, { requests: 20000, maxWrong, seed: 1 });
    const { examples, ...r } = o;
    console.log(n, maxWrong, JSON.stringify(r), [
      ...new Set(examples.filter((x) => x.label == "wrong").map((x) => x.asked + " | " + x.stored)),
    ]);
  }
  e.stop();
}
