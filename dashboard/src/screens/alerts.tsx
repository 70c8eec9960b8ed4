// The current alerts with what can be done about them, and on the Health screen the silences and the history of alerts.
import { useState } from "preact/hooks";
import type { Alert } from "../api/shapes-of-system.ts";
import { figureOf, messageOf, rulesOfDeployment, titleOf, whoOf } from "../format/alert-words.ts";
import { between, duration, moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { alertsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { AcknowledgeDialog, SilenceDialog } from "./alert-dialogs.tsx";
import { Silences } from "./alert-silences.tsx";

export function Alerts({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return (
    <section class="alerts" aria-label={texts.value.alerts.title}>
      <ul>
        {alerts.map((alert) => (
          <FiringAlert key={`${alert.tenant} ${alert.rule} ${alert.subject}`} alert={alert} />
        ))}
      </ul>
    </section>
  );
}

function FiringAlert({ alert }: { alert: Alert }) {
  const words = texts.value.alerts;
  const { acknowledged, silenced, since } = alert;
  const isHandled = acknowledged !== null || silenced !== null;
  return (
    <li>
      <p>
        <span class={`chip state-${isHandled ? "retry" : "failure"}`}>{titleOf(alert)}</span>{" "}
        <span class="quiet">
          {words.firingFor(duration(Math.max(0, between(since, new Date().toISOString()) ?? 0)))}
        </span>
      </p>
      <p>{messageOf(alert)}</p>
      <Recovery alert={alert} />
      {acknowledged && (
        <p>{words.acknowledgedBy(whoOf(acknowledged.by), moment(acknowledged.at), acknowledged.note)}</p>
      )}
      {silenced && <p>{words.silencedBy(whoOf(silenced.by), moment(silenced.until), silenced.reason)}</p>}
      <p class="row">
        <Links alert={alert} />
        {may(rulesOfDeployment.includes(alert.rule) ? "admin" : "writer") && <Actions alert={alert} />}
      </p>
    </li>
  );
}

function Recovery({ alert }: { alert: Alert }) {
  const { recovery, end_threshold: end } = alert;
  const words = texts.value.alerts;
  if (recovery === null) return null;
  const now = recovery.value === null ? "" : figureOf(alert, recovery.value);
  if (recovery.ends_at !== null) return <p class="quiet">{words.recovering(now, moment(recovery.ends_at))}</p>;
  return end === null ? null : <p class="quiet">{words.between(now, figureOf(alert, end))}</p>;
}

/** The screens that list what the API's paths do. */
function Links({ alert }: { alert: Pick<Alert, "links" | "rule"> }) {
  const words = texts.value.alerts.links;
  const links = alert.links.flatMap(({ to, path }) => {
    const query = Object.fromEntries(new URLSearchParams(path.split("?")[1] ?? ""));
    switch (to) {
      case "tasks":
      case "decisions":
        return [{ name: words[to], href: linkTo("tasks", query) }];
      case "dead_letters":
        return [{ name: words[to], href: linkTo("dead-letters", query) }];
      case "stuck_tasks":
      case "workers":
        return [{ name: words[to], href: linkTo("workers") }];
      case "pollers":
        return may("admin") ? [{ name: words[to], href: linkTo("kafka") }] : [];
      case "health":
        return [{ name: words[to], href: linkTo("health") }];
      default:
        return [];
    }
  });
  if (alert.rule === "cache_hit_rate") links.push({ name: words.explorer, href: linkTo("cache") });
  return (
    <>
      {links.map(({ name, href }) => (
        <a key={name} href={href}>
          {name}
        </a>
      ))}
    </>
  );
}

function Actions({ alert }: { alert: Alert }) {
  const [asked, setAsked] = useState<"acknowledge" | "silence" | null>(null);
  const words = texts.value.alerts;
  const close = () => setAsked(null);
  return (
    <>
      <button type="button" onClick={() => setAsked("acknowledge")}>
        {words.acknowledge}
      </button>
      <button type="button" onClick={() => setAsked("silence")}>
        {words.silence}
      </button>
      {asked === "acknowledge" && <AcknowledgeDialog alert={alert} close={close} />}
      {asked === "silence" && <SilenceDialog alert={alert} close={close} />}
    </>
  );
}

const statusOf = (name: string): string =>
  Object.entries(texts.value.alerts.statuses).find(([key]) => key === name)?.[1] ?? name;
const noticeOf = (name: string): string =>
  Object.entries(texts.value.alerts.notices).find(([key]) => key === name)?.[1] ?? name;

export function AlertHistory() {
  const feedState = useFeed(alertsFeed);
  const words = texts.value.alerts;
  return (
    <>
      <Silences />
      <Card title={words.title} note={words.historyNote} wide>
        <Loaded state={feedState} what={words.feed} retry={() => alertsFeed.refresh()}>
          {({ transitions }) =>
            transitions.length === 0 ? (
              <Empty title={words.none} />
            ) : (
              <Table
                caption={words.title}
                rows={transitions}
                keyOf={({ id }) => id}
                columns={[
                  { name: words.when, show: ({ at }) => moment(at), by: ({ at }) => at },
                  {
                    name: words.status,
                    show: ({ status }) => (
                      <span class={`chip state-${chips[status] ?? "retry"}`}>{statusOf(status)}</span>
                    ),
                    by: ({ status }) => status,
                  },
                  { name: words.alert, show: ({ alert }) => titleOf(alert), by: ({ alert }) => titleOf(alert) },
                  {
                    name: words.message,
                    show: ({ alert, status }) => (
                      <div>
                        {status === "acknowledged" && alert.acknowledged
                          ? words.acknowledgedBy(
                              whoOf(alert.acknowledged.by),
                              moment(alert.acknowledged.at),
                              alert.acknowledged.note,
                            )
                          : messageOf(alert)}{" "}
                        <span class="row">
                          <Links alert={alert} />
                        </span>
                      </div>
                    ),
                  },
                  {
                    name: words.webhook,
                    show: ({ notice, error }) => (
                      <>
                        {noticeOf(notice)}
                        {error && (
                          <>
                            : <FromApi text={error} />
                          </>
                        )}
                      </>
                    ),
                    by: ({ notice }) => notice,
                  },
                ]}
              />
            )
          }
        </Loaded>
      </Card>
    </>
  );
}

const chips: Readonly<Record<string, string>> = { firing: "failure", resolved: "success" };
