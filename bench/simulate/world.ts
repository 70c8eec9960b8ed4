import type { Clock } from "./clock.ts";
import type { Random } from "./distributions.ts";
import type { Measures } from "./measures.ts";
import type { Plan } from "./plan.ts";

/** What every part of one simulation shares. */
export interface World {
  plan: Plan;
  clock: Clock;
  random: Random;
  measures: Measures;
}
