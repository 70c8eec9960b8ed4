import type { Clock } from "./clock.ts";
import type { Random } from "./distributions.ts";
import type { Measures } from "./measures.ts";
import type { Plan } from "./plan.ts";
import type { SimulatedShard } from "./shard.ts";

/** What every part of one simulation shares. */
export interface World {
  plan: Plan;
  clock: Clock;
  random: Random;
  measures: Measures;
  /** As siblingShards of src/tasks/task-id.ts. */
  siblingsOf: (shard: SimulatedShard) => SimulatedShard[];
}
