// Measures the gates in workerd: a question of 500 characters is compared with three stored questions. workerd has no CPU time, so the
// gates and work of a known cost take turns, and what else the machine does slows down both.
import { describe, expect, test } from "vitest";
import { Judge } from "../../../src/cache/judge.ts";
import { asScore } from "../../../src/storage/score.ts";

const texts = {
  English:
    "Hello, I ordered two pairs of running shoes on the 14th of March from your shop in Bristol, and the parcel was to arrive within five days. It has been twelve days now and the tracking page still says that it waits at the depot in Reading. I called on Monday and was told that nobody could help me without the order number, which is BR-20417. Can I cancel the order and get my 149.90 pounds back on the card I paid with, or do I have to wait until the courier gives up and sends it all back to the warehouse first?",
  Spanish:
    "Hola, pedí dos pares de zapatillas el 14 de marzo en vuestra tienda de Bilbao y el paquete tenía que llegar en cinco días. Ya han pasado doce días y la página de seguimiento dice que sigue en el almacén de Zaragoza. Llamé el lunes y me dijeron que nadie podía ayudarme sin el número de pedido, que es BI-20417. ¿Puedo cancelar el pedido y recibir mis 149,90 euros en la tarjeta con la que pagué, o tengo que esperar a que el mensajero lo devuelva todo al almacén antes de que alguien me haga caso de una vez?",
} as const;

const nearTo = (text: string): string[] => [
  text.replace("Hello, ", "hi, ").replace("Hola, ", "buenas, "),
  text.replace("149", "194"),
  text.split(" ").toReversed().join(" "),
];
const limits = { minScore: asScore(0.85), maxWrong: 0.01 };

function decide(text: string, stored: readonly string[]): void {
  const judge = new Judge(text, "local/hash-1", limits);
  for (const each of stored) judge.judge(each, asScore(0.97));
}

/** Takes 1.2 ms where a decision takes 1.4 ms. */
function countWords(text: string): void {
  for (let time = 0; time < 100; time++) {
    const counts = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (counts.size === 0) throw new Error("no word was found");
  }
}

/** The clock of workerd may stop between I/O events; waiting moves it. */
async function elapsedMs(work: () => void, times: number): Promise<number> {
  await scheduler.wait(1);
  const start = Date.now();
  for (let time = 0; time < times; time++) work();
  await scheduler.wait(1);
  return Date.now() - start;
}

describe("the gates", () => {
  test.each(Object.entries(texts))(
    "decide on three 500-character texts in %s in the time of a few hundred countings of their words",
    async (_, text) => {
      expect(text.length).toBeGreaterThan(480);
      const stored = nearTo(text);
      const work = { decisions: () => decide(text, stored), countings: () => countWords(text) };
      for (const each of Object.values(work)) await elapsedMs(each, 200);
      const ms = { decisions: 0, countings: 0 };
      for (let turn = 0; turn < 20; turn++) {
        ms.decisions += await elapsedMs(work.decisions, 20);
        ms.countings += await elapsedMs(work.countings, 20);
      }
      expect(ms.decisions).toBeGreaterThan(0);
      expect(ms.decisions).toBeLessThan(5 * ms.countings);
    },
  );
});
