// The rule about the cache's hit rate. It counts only tasks that asked the cache. Its message says what stands in the way of hits: guards
// and the probability refuse what asks for something else, while the threshold only keeps out what is less similar.
import type { Rule } from "./alert-rule.ts";
import type { HistoryPoint } from "./history.ts";

interface HitRateFacts {
  minutes: readonly HistoryPoint[] | null;
}

export const hitRateRule: Rule<HitRateFacts> = {
  name: "cache_hit_rate",
  threshold: ({ ALERT_HIT_RATE_PERCENT }) => ALERT_HIT_RATE_PERCENT,
  fires: "below",
  largest: 100,
  measure: ({ minutes }, { ALERT_HIT_RATE_ANSWERS, ALERT_WINDOW_MINUTES, CACHE_THRESHOLD }) => {
    if (minutes === null) return null;
    const asked = sumOf(minutes, ({ asked_cache }) => asked_cache);
    if (asked === 0 || asked < ALERT_HIT_RATE_ANSWERS) return [];
    const served = sumOf(minutes, ({ from_cache }) => from_cache);
    const guards = new Map<string, number>();
    for (const [guard, count] of minutes.flatMap(({ refused_by_guard }) => Object.entries(refused_by_guard))) {
      guards.set(guard, (guards.get(guard) ?? 0) + count);
    }
    const [[guard, byGuard] = [null, 0]] = [...guards].sort(([, a], [, b]) => b - a);
    const facts = {
      window_minutes: ALERT_WINDOW_MINUTES,
      asked,
      served,
      below_threshold: sumOf(minutes, ({ below_threshold }) => below_threshold),
      refused: [...guards.values()].reduce((sum, count) => sum + count, 0),
      guard,
      refused_by_guard: byGuard,
      cache_threshold: CACHE_THRESHOLD,
    };
    return [{ subject: null, value: Math.round((served / asked) * 1000) / 10, facts }];
  },
  message: ({ value, facts = {} }, threshold) =>
    `The cache answered ${value}% of ${facts.asked} tasks that asked it in ${facts.window_minutes} minutes, less than ${threshold}%. ${causeOf(facts)}`,
};

function causeOf(facts: Record<string, number | string | null>): string {
  const { refused, below_threshold: below, guard, refused_by_guard: byGuard, cache_threshold: threshold } = facts;
  const [refusals, misses] = [Number(refused ?? 0), Number(below ?? 0)];
  const near = refusals + misses;
  if (near === 0) return "None of the others had a similar question in the cache: they were new.";
  if (refusals > misses) {
    return `Guards refused ${refusals} of ${near} near misses, most often ${guard} (${byGuard}): those questions ask for something else, and another threshold does not change that. The page's Cache screen shows such decisions.`;
  }
  return `${misses} of ${near} near misses were below the threshold: review CACHE_THRESHOLD (now ${threshold}) in the page's threshold explorer.`;
}

const sumOf = (minutes: readonly HistoryPoint[], select: (minute: HistoryPoint) => number): number =>
  minutes.reduce((sum, minute) => sum + select(minute), 0);
