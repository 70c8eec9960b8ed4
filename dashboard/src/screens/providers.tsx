// The calls to each provider of models, with their errors and costs.
import { number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

export function Providers() {
  const { value: metrics } = useFeed(metricsFeed);
  if (!metrics) return null;
  const words = texts.value.providers;
  const rows = Object.entries(metrics.providers);
  return (
    <Card title={words.title} note={words.note} wide>
      {rows.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Table
          caption={words.title}
          rows={rows}
          keyOf={([name]) => name}
          columns={[
            { name: words.provider, show: ([name]) => name, by: ([name]) => name },
            {
              name: words.circuit,
              show: ([, { circuit, passed_over }]) => (
                <>
                  <span class={`chip state-${circuit === "open" ? "failure" : "success"}`}>
                    {circuit === "open" ? words.circuits.open : words.circuits.closed}
                  </span>
                  {passed_over > 0 && <span class="quiet"> {words.skipped(passed_over)}</span>}
                </>
              ),
              by: ([, { circuit }]) => circuit,
            },
            { name: words.calls, show: ([, { calls }]) => number(calls), by: ([, { calls }]) => calls, numeric: true },
            {
              name: words.errors,
              show: ([, { calls, errors }]) =>
                calls === 0 ? "–" : `${number(sumOf(errors))} (${percent((sumOf(errors) / calls) * 100)})`,
              by: ([, { errors }]) => sumOf(errors),
              numeric: true,
            },
            {
              name: words.errorReasons,
              show: ([, { errors }]) =>
                Object.entries(errors)
                  .map(([reason, count]) => `${reason} ${number(count)}`)
                  .join(", ") || "–",
            },
            {
              name: words.tokensIn,
              show: ([, { input_tokens }]) => number(input_tokens),
              by: ([, { input_tokens }]) => input_tokens,
              numeric: true,
            },
            {
              name: words.tokensOut,
              show: ([, { output_tokens }]) => number(output_tokens),
              by: ([, { output_tokens }]) => output_tokens,
              numeric: true,
            },
            {
              name: words.cost,
              show: ([, { cost_usd, calls_of_unknown_cost }]) =>
                [
                  cost_usd === null ? words.unknown : usd(cost_usd),
                  ...(calls_of_unknown_cost > 0 && cost_usd !== null
                    ? [words.ofUnknownCost(calls_of_unknown_cost)]
                    : []),
                ].join(", "),
              by: ([, { cost_usd }]) => cost_usd ?? -1,
              numeric: true,
            },
          ]}
        />
      )}
    </Card>
  );
}
