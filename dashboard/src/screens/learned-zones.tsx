// What the cache has learned from the tenant's own questions: the zones of near misses that it serves, and why the others stay closed.
import type { LearnedFamily, LearnedZones } from "../api/shapes-of-store.ts";
import { number, percent, thresholdText, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { learnedZonesFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

export function LearnedZonesCard() {
  const feedState = useFeed(learnedZonesFeed);
  const text = texts.value.cache.learned;
  return (
    <Loaded state={feedState} what={text.what} retry={() => learnedZonesFeed.refresh()}>
      {(learned) => (
        <Card title={text.title} note={noteOf(learned)} wide>
          {learned.families.length === 0 && (
            <Empty title={text.nothing}>
              <p class="quiet">{text.nothingNote}</p>
            </Empty>
          )}
          {learned.families.map((family) => (
            <Family key={`${family.task_type} ${family.version} ${family.embedder}`} family={family} />
          ))}
        </Card>
      )}
    </Loaded>
  );
}

function noteOf({ enabled, audits_today: { spent_usd, limit_usd } }: LearnedZones): string {
  const text = texts.value.cache.learned;
  return enabled ? text.note(usd(spent_usd), usd(limit_usd)) : text.off;
}

function Family({ family }: { family: LearnedFamily }) {
  const text = texts.value.cache.learned;
  const { task_type, embedder, lowest_p_right: lowest, max_wrong, zones, labels, audits, revoked } = family;
  const labelsOf = (at: number) => (zones[at]?.right ?? 0) + (zones[at]?.wrong ?? 0);
  // A zone contains the one before it, and without labels of its own it is not tested.
  const labelled = zones.filter((_, at) => labelsOf(at) > labelsOf(at - 1));
  return (
    <section class="stack">
      <h3>
        {task_type} <span class="quiet">{embedder}</span>
      </h3>
      <p>
        {lowest === null
          ? text.closed(percent(max_wrong * 100))
          : text.open(thresholdText(lowest), percent(max_wrong * 100))}
      </p>
      {labelled.length > 0 && (
        <Table
          caption={text.zonesOf(task_type)}
          rows={labelled}
          keyOf={({ p_right }) => String(p_right)}
          columns={[
            {
              name: text.zone,
              show: ({ p_right }) => `≥ ${thresholdText(p_right)}`,
              by: ({ p_right }) => p_right,
              numeric: true,
            },
            { name: text.right, show: ({ right }) => number(right), by: ({ right }) => right, numeric: true },
            { name: text.wrong, show: ({ wrong }) => number(wrong), by: ({ wrong }) => wrong, numeric: true },
            { name: text.bound, show: ({ bound }) => percent(bound * 100), by: ({ bound }) => bound, numeric: true },
            { name: text.state, show: ({ state }) => text.states[state] ?? state, by: ({ state }) => state },
          ]}
        />
      )}
      <p>{text.counts({ right: labels.right, wrong: labels.wrong, audited: audits.right + audits.wrong, revoked })}</p>
      <p class="quiet">
        {text.otherBudgets}{" "}
        {family.budgets
          .map((budget) =>
            text.budget(
              percent(budget.max_wrong * 100),
              budget.lowest_p_right === null ? null : thresholdText(budget.lowest_p_right),
            ),
          )
          .join(" · ")}
      </p>
    </section>
  );
}
