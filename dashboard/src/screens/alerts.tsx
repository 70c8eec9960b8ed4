// What is wrong right now, and on the Health screen what was and who was told.
import type { Alert } from "../api/shapes-of-system.ts";
import { between, duration, moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { Empty, Shown } from "../parts/waiting.tsx";
import { linkTo, type Screen } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { alertsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";

const titleOf = ({ rule, subject }: Alert): string => `${rule.replaceAll("_", " ")}${subject ? `: ${subject}` : ""}`;

/** The screen on which the cause can be seen. */
const screens: Record<string, Screen> = {
  queue_length: "workers",
  oldest_message: "workers",
  worker_saturation: "workers",
  cache_hit_rate: "cache",
  dead_letters: "dead-letters",
  kafka_lag: "kafka",
  provider_circuit: "health",
  model_retiring: "health",
};
const whereOf = ({ rule }: Alert) => {
  const screen = screens[rule];
  return screen && (screen !== "kafka" || may("admin")) ? <a href={linkTo(screen)}>Look at it</a> : null;
};

export function Alerts({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return (
    <section class="alerts" aria-label="Alerts">
      <ul>
        {alerts.map((alert) => (
          <li key={`${alert.tenant} ${titleOf(alert)}`}>
            <p>
              <span class="chip state-failure">{titleOf(alert)}</span>{" "}
              <span class="quiet">
                for {duration(Math.max(0, between(alert.since, new Date().toISOString()) ?? 0))}
              </span>
            </p>
            <p>
              {alert.message} {whereOf(alert)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const notices: Record<string, string> = {
  none: "nobody to tell",
  pending: "not told yet",
  delivered: "told",
  given_up: "given up",
};

export function AlertHistory() {
  const seen = useFeed(alertsFeed);
  return (
    <Card
      title="Alerts"
      note="What began and ended, and whether ALERT_WEBHOOK_URL was told. Judged once a minute."
      wide
    >
      <Shown of={seen} what="alerts" again={() => alertsFeed.refresh()}>
        {({ transitions }) =>
          transitions.length === 0 ? (
            <Empty title="Nothing was an alert yet." />
          ) : (
            <Table
              caption="Alerts"
              rows={transitions}
              keyOf={({ id }) => id}
              columns={[
                { name: "When", show: ({ at }) => moment(at), by: ({ at }) => at },
                {
                  name: "Status",
                  show: ({ status }) => (
                    <span class={`chip state-${status === "firing" ? "failure" : "success"}`}>{status}</span>
                  ),
                  by: ({ status }) => status,
                },
                { name: "Alert", show: ({ alert }) => titleOf(alert), by: ({ alert }) => titleOf(alert) },
                { name: "Said", show: ({ alert }) => alert.message },
                {
                  name: "Webhook",
                  show: ({ notice, error }) => `${notices[notice] ?? notice}${error ? `: ${error}` : ""}`,
                  by: ({ notice }) => notice,
                },
              ]}
            />
          )
        }
      </Shown>
    </Card>
  );
}
