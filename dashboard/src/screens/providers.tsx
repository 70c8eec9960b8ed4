// The calls to each provider of models, with their errors and costs.
import { number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";

const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

export function Providers() {
  const { value: metrics } = useFeed(metricsFeed);
  if (!metrics) return null;
  const rows = Object.entries(metrics.providers);
  return (
    <Card title="Providers" note="Every call to a model, failed ones included." wide>
      {rows.length === 0 ? (
        <Empty title="No provider has been called yet." />
      ) : (
        <Table
          caption="Providers"
          rows={rows}
          keyOf={([name]) => name}
          columns={[
            { name: "Provider", show: ([name]) => name, by: ([name]) => name },
            {
              name: "Circuit",
              show: ([, { circuit, passed_over }]) => (
                <>
                  <span class={`chip state-${circuit === "open" ? "failure" : "success"}`}>{circuit}</span>
                  {passed_over > 0 && <span class="quiet"> skipped {number(passed_over)} times</span>}
                </>
              ),
              by: ([, { circuit }]) => circuit,
            },
            { name: "Calls", show: ([, { calls }]) => number(calls), by: ([, { calls }]) => calls, numeric: true },
            {
              name: "Errors",
              show: ([, { calls, errors }]) =>
                calls === 0 ? "–" : `${number(sumOf(errors))} (${percent((sumOf(errors) / calls) * 100)})`,
              by: ([, { errors }]) => sumOf(errors),
              numeric: true,
            },
            {
              name: "Error reasons",
              show: ([, { errors }]) =>
                Object.entries(errors)
                  .map(([reason, count]) => `${reason} ${number(count)}`)
                  .join(", ") || "–",
            },
            {
              name: "Tokens in",
              show: ([, { input_tokens }]) => number(input_tokens),
              by: ([, { input_tokens }]) => input_tokens,
              numeric: true,
            },
            {
              name: "Tokens out",
              show: ([, { output_tokens }]) => number(output_tokens),
              by: ([, { output_tokens }]) => output_tokens,
              numeric: true,
            },
            {
              name: "Cost",
              show: ([, { cost_usd, calls_of_unknown_cost }]) =>
                `${cost_usd === null ? "unknown" : usd(cost_usd)}${calls_of_unknown_cost > 0 && cost_usd !== null ? `, ${number(calls_of_unknown_cost)} calls of unknown cost` : ""}`,
              by: ([, { cost_usd }]) => cost_usd ?? -1,
              numeric: true,
            },
          ]}
        />
      )}
    </Card>
  );
}
