// The plans that `npm run simulate` shows when no option names another.
import { cloudflare, type ModelName, type Plan, planOf } from "./plan.ts";
import { peakFactor, perSecond, sizedPlan } from "./sizes.ts";

export interface DayPlan {
  tasksPerDay: number;
  plan: Plan;
}

const modelNames: ModelName[] = ["50ms", "300ms", "2s", "2s-tail"];
const dayName = (tasks: number): string => `10^${Math.log10(tasks).toFixed(0)} a day`;
const peakOf = (tasks: number) => ({ tasksPerSecond: perSecond(tasks, peakFactor) });

/** The default settings, for as many tasks as they can do. */
const asItIs: DayPlan[] = modelNames.map((model) => ({
  tasksPerDay: 1e6,
  plan: planOf({ name: dayName(1e6), ...peakOf(1e6), model }),
}));

const sized: DayPlan[] = [1e8, 1e9].flatMap((tasksPerDay) =>
  modelNames.map((model) => ({ tasksPerDay, plan: sizedPlan(dayName(tasksPerDay), tasksPerDay, model) })),
);

export const dayPlans: readonly DayPlan[] = [...asItIs, ...sized];

/** What ends first when the settings stay as they are, and then when only TASK_SHARDS is raised. */
export const tooSmallPlans: readonly Plan[] = [
  planOf({ name: "10^8 a day, default settings", ...peakOf(1e8), model: "300ms" }),
  planOf({ name: "10^8 a day, TASK_SHARDS 48", ...peakOf(1e8), model: "300ms", shards: 48 }),
  planOf({ name: "10^8 a day, TASK_SHARDS 48", ...peakOf(1e8), model: "2s", shards: 48 }),
  planOf({ name: "the same with 8 slots", ...peakOf(1e8), model: "2s", shards: 48, slots: 8 }),
];

/** The peak begins while the platform allows one invocation. */
export const surgePlans: readonly Plan[] = modelNames.slice(1, 3).map((model) => ({
  ...sizedPlan("10^8 a day, all at once", 1e8, model),
  platform: { ...cloudflare, consumersAtStart: 1 },
}));
