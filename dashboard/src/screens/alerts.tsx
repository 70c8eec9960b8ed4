// The current alerts, and on the Health screen the history of alerts and whether the webhook received them.
import type { Alert } from "../api/shapes-of-system.ts";
import { between, duration, moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo, type Screen } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { alertsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";

const titleOf = ({ rule, subject }: Alert): string => `${rule.replaceAll("_", " ")}${subject ? `: ${subject}` : ""}`;

/** The screen that shows the cause of an alert. */
const screens: Record<string, Screen> = {
  queue_length: "workers",
  oldest_message: "workers",
  worker_saturation: "workers",
  cache_hit_rate: "cache",
  dead_letters: "dead-letters",
  kafka_lag: "kafka",
  kafka_stuck: "kafka",
  provider_circuit: "health",
  model_retiring: "health",
};
const whereOf = ({ rule }: Alert) => {
  const screen = screens[rule];
  return screen && (screen !== "kafka" || may("admin")) ? <a href={linkTo(screen)}>Show the cause</a> : null;
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
  none: "no webhook is set",
  pending: "not sent yet",
  delivered: "delivered",
  given_up: "given up",
};

export function AlertHistory() {
  const feedState = useFeed(alertsFeed);
  return (
    <Card
      title="Alerts"
      note="Alerts that began and ended, and whether ALERT_WEBHOOK_URL received them. The rules are checked once a minute."
      wide
    >
      <Loaded state={feedState} what="alerts" retry={() => alertsFeed.refresh()}>
        {({ transitions }) =>
          transitions.length === 0 ? (
            <Empty title="There has been no alert yet." />
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
                { name: "Message", show: ({ alert }) => alert.message },
                {
                  name: "Webhook",
                  show: ({ notice, error }) => `${notices[notice] ?? notice}${error ? `: ${error}` : ""}`,
                  by: ({ notice }) => notice,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
