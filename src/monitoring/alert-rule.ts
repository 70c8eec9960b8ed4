// A rule as data: what it measures, how a value compares with its threshold, and what it says. From these follow the alerts that fire
// and the values that are back beyond the margin.
import type { Config } from "../config/config.ts";
import { type AlertFacts, type AlertRuleName, isOfDeployment } from "./alert.ts";
import type { RuleResult } from "./alerts.ts";

/** A value of a subject. */
interface Measured {
  subject: string | null;
  value: number;
  facts?: AlertFacts;
  /** A sentence of the message that was written elsewhere. */
  sentence?: string;
  /** Whatever the value is, nothing is wrong. */
  isHarmless?: boolean;
}

export interface Rule<Facts> {
  name: AlertRuleName;
  threshold: (config: Config) => number;
  /** When it fires: `above` the threshold or `from` it on, `below` it or down `to` it. */
  fires: keyof typeof comparisons;
  /** The largest value that there can be, of a rule that fires below its threshold. */
  largest?: number;
  /** Null when the rule cannot decide. What is left out is as far from the threshold as can be. */
  measure: (facts: Facts, config: Config) => Measured[] | null;
  /** In English: what is wrong, and what to do. */
  message: (measured: Measured, threshold: number) => string;
}

const comparisons = {
  above: (value: number, threshold: number) => value > threshold,
  from: (value: number, threshold: number) => value >= threshold,
  below: (value: number, threshold: number) => value < threshold,
  to: (value: number, threshold: number) => value <= threshold,
};

/** A rule whose threshold is 0 is off: nothing is beyond it. */
export function judge<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  config: Config,
  tenant: string | null,
): RuleResult[] {
  return rules.flatMap((rule) => {
    const threshold = rule.threshold(config);
    const measured = threshold === 0 ? [] : rule.measure(facts, config);
    if (measured === null) return [];
    const end = endThreshold(rule, threshold, config.ALERT_MARGIN_PERCENT / 100);
    const isBeyond = ({ value, isHarmless = false }: Measured, limit: number) =>
      !isHarmless && comparisons[rule.fires](value, limit);
    const breaches = measured
      .filter((each) => isBeyond(each, threshold))
      .map((each) => ({
        rule: rule.name,
        subject: each.subject,
        value: each.value,
        threshold,
        end_threshold: end,
        message: rule.message(each, threshold),
        facts: each.facts ?? {},
      }));
    const others = measured
      .filter((each) => !isBeyond(each, threshold))
      .map((each) => ({ subject: each.subject, value: each.value, isBack: !isBeyond(each, end) }));
    return [{ tenant: isOfDeployment(rule.name) ? null : tenant, rule: rule.name, breaches, others }];
  });
}

/** The margin is a share of the threshold, but not so wide that no value is beyond it. */
function endThreshold<Facts>({ fires, largest }: Rule<Facts>, threshold: number, margin: number): number {
  const widest = largest === undefined ? Number.POSITIVE_INFINITY : (largest - threshold) / 2;
  const width = Math.min(threshold * margin, widest);
  const end = fires === "above" || fires === "from" ? threshold - width : threshold + width;
  return Math.round(end * 1000) / 1000;
}
