// The scrape and the poller status from which the tests of metrics begin.
import type { PollerStatus } from "../../../src/kafka/poller-status.ts";
import type { Scrape } from "../../../src/monitoring/scrape.ts";
import { emptyCounters } from "../../../src/tasks/task-counters.ts";
import { acceptedAt } from "../tasks/a-task.ts";

export function aScrape({
  counters = emptyCounters(),
  ...given
}: Partial<Scrape> & { counters?: Scrape["observed"]["counters"] } = {}): Scrape {
  const observed = { tenant: "acme", counters, oldestWaiting: {}, scheduled: {} };
  return { at: acceptedAt, observed, workers: [], pollers: null, budget: null, alerts: [], learned: null, ...given };
}

export function aPoller(partitions: readonly { partition: number; lag: number | null }[]): PollerStatus {
  return {
    poller: "poller-0",
    topic: "events",
    source: "embedded",
    partitions: partitions.map(({ partition, lag }) => ({
      partition,
      position: 100,
      committed: 100,
      end: lag === null ? null : 100 + lag,
      lag,
    })),
    paused_by: null,
    resting: false,
    budget_spent_until: null,
    last_poll_at: acceptedAt,
    next_poll_at: null,
    last_error: null,
    stuck: null,
    topic_partitions: null,
    records: 0,
    created: 0,
    refused: 0,
  };
}
