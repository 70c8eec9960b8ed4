// The parts of the system, the settings, and the actions of operators.

import type * as z from "zod/mini";
import type { health } from "../api/shapes-of-system.ts";
import { duration, moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { auditFeed, healthFeed, metricsFeed, settingsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { AlertHistory } from "./alerts.tsx";
import { Incidents } from "./incidents.tsx";
import { Providers } from "./providers.tsx";

export function HealthScreen() {
  return (
    <>
      <Parts />
      <Providers />
      <AlertHistory />
      <Audit />
      {may("admin") && <Incidents />}
      {may("admin") && <Settings />}
    </>
  );
}

function Parts() {
  const feedState = useFeed(healthFeed);
  const { value: metrics } = useFeed(metricsFeed);
  return (
    <Loaded state={feedState} what="health" retry={() => healthFeed.refresh()}>
      {({ status, reason, access, ports, models, warnings }) => (
        <>
          <Card
            title={status === "healthy" ? "All required parts work" : "A required part does not work"}
            {...(reason ? { note: reason } : {})}
            wide
          >
            <dl class="facts">
              {Object.entries(ports).map(([name, behind]) => (
                <div key={name}>
                  <dt>{name.replaceAll("_", " ")}</dt>
                  <dd>{behind}</dd>
                </div>
              ))}
              <div>
                <dt>access</dt>
                <dd>{access}</dd>
              </div>
              <div>
                <dt>counters running for</dt>
                <dd>{metrics ? duration(metrics.uptime_seconds * 1000) : "–"}</dd>
              </div>
            </dl>
            {warnings.map((warning) => (
              <p key={warning} class="warning">
                {warning}
              </p>
            ))}
          </Card>
          <Models models={models} />
        </>
      )}
    </Loaded>
  );
}

type Model = z.infer<typeof health>["models"][number];

const Models = ({ models }: { models: readonly Model[] }) => (
  <Card title="Models" note="The configured models, and the day on which each ends, if announced." wide>
    {models.length === 0 ? (
      <Empty title="The built-in rules answer and embed. They have no end date." />
    ) : (
      <Table
        caption="Models"
        rows={models}
        keyOf={({ setting }) => setting}
        columns={[
          { name: "Model", show: ({ model }) => <span class="id">{model}</span>, by: ({ model }) => model },
          { name: "Provider", show: ({ provider }) => provider, by: ({ provider }) => provider },
          { name: "Setting", show: ({ setting }) => <code>{setting}</code>, by: ({ setting }) => setting },
          {
            name: "Ends on",
            show: ({ ends_on }) => ends_on ?? "no end announced",
            by: ({ ends_on }) => ends_on ?? "9999",
          },
        ]}
      />
    )}
  </Card>
);

function Audit() {
  const feedState = useFeed(auditFeed);
  return (
    <Card title="Actions" note="Who revoked, replayed, cleared, paused or moved something, newest first." wide>
      <Loaded state={feedState} what="audit log" retry={() => auditFeed.refresh()}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title="Nobody has done anything yet." />
          ) : (
            <Table
              caption="Actions"
              rows={entries}
              keyOf={({ id }) => String(id)}
              columns={[
                { name: "When", show: ({ at }) => moment(at), by: ({ at }) => at },
                { name: "Action", show: ({ action }) => <code>{action}</code>, by: ({ action }) => action },
                {
                  name: "Target",
                  show: ({ target }) => <span class="clip id">{target}</span>,
                  by: ({ target }) => target,
                },
                {
                  name: "By",
                  show: ({ role, key_id }) => `${role}${key_id ? ` ${key_id}` : ""}`,
                  by: ({ key_id }) => key_id ?? "",
                },
                {
                  name: "Status",
                  show: ({ status }) => status ?? "no response",
                  by: ({ status }) => status ?? 0,
                  numeric: true,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function Settings() {
  const feedState = useFeed(settingsFeed);
  return (
    <Card title="Settings" note="The settings of this deployment. Secrets are not shown." wide>
      <Loaded state={feedState} what="settings" retry={() => settingsFeed.refresh()}>
        {({ settings }) => (
          <Table
            caption="Settings"
            rows={settings}
            keyOf={({ name }) => name}
            columns={[
              { name: "Setting", show: ({ name }) => <code>{name}</code>, by: ({ name }) => name },
              {
                name: "Value",
                show: ({ value, secret, is_set }) => (
                  <span class={is_set ? "" : "quiet"}>{secret ? (is_set ? "••••••" : "not set") : value || "–"}</span>
                ),
                by: ({ value }) => value ?? "",
              },
              { name: "Default", show: (row) => (row.secret ? "" : row.default || "–"), by: (row) => row.default },
              { name: "Meaning", show: ({ meaning }) => meaning },
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
}
