// The parts of the system, the settings, and the actions of operators.

import type * as z from "zod/mini";
import type { health } from "../api/shapes-of-system.ts";
import { duration, moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { auditFeed, healthFeed, metricsFeed, settingsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
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
  const words = texts.value.health;
  return (
    <Loaded state={feedState} what={words.health} retry={() => healthFeed.refresh()}>
      {({ status, reason, access, ports, models, warnings }) => (
        <>
          <Card
            title={status === "healthy" ? words.healthy : words.unhealthy}
            {...(reason ? { note: <FromApi text={reason} /> } : {})}
            wide
          >
            <dl class="facts">
              {Object.entries(ports).map(([name, behind]) => (
                <div key={name} lang="en">
                  <dt>{name.replaceAll("_", " ")}</dt>
                  <dd>{behind}</dd>
                </div>
              ))}
              <div>
                <dt>{words.access}</dt>
                <dd lang="en">{access}</dd>
              </div>
              <div>
                <dt>{words.countersRunning}</dt>
                <dd>{metrics ? duration(metrics.uptime_seconds * 1000) : "–"}</dd>
              </div>
            </dl>
            {warnings.map((warning) => (
              <p key={warning} class="warning" lang="en">
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

const Models = ({ models }: { models: readonly Model[] }) => {
  const words = texts.value.health;
  return (
    <Card title={words.models} note={words.modelsNote} wide>
      {models.length === 0 ? (
        <Empty title={words.builtInRules} />
      ) : (
        <Table
          caption={words.models}
          rows={models}
          keyOf={({ setting }) => setting}
          columns={[
            { name: words.model, show: ({ model }) => <span class="id">{model}</span>, by: ({ model }) => model },
            { name: texts.value.providers.provider, show: ({ provider }) => provider, by: ({ provider }) => provider },
            { name: words.setting, show: ({ setting }) => <code>{setting}</code>, by: ({ setting }) => setting },
            {
              name: words.endsOn,
              show: ({ ends_on }) => ends_on ?? words.noEnd,
              by: ({ ends_on }) => ends_on ?? "9999",
            },
          ]}
        />
      )}
    </Card>
  );
};

function Audit() {
  const feedState = useFeed(auditFeed);
  const words = texts.value.health;
  return (
    <Card title={words.actions} note={words.actionsNote} wide>
      <Loaded state={feedState} what={words.auditLog} retry={() => auditFeed.refresh()}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title={words.noAction} />
          ) : (
            <Table
              caption={words.actions}
              rows={entries}
              keyOf={({ id }) => String(id)}
              columns={[
                { name: words.when, show: ({ at }) => moment(at), by: ({ at }) => at },
                { name: words.action, show: ({ action }) => <code>{action}</code>, by: ({ action }) => action },
                {
                  name: words.target,
                  show: ({ target }) => <span class="clip id">{target}</span>,
                  by: ({ target }) => target,
                },
                {
                  name: words.by,
                  show: ({ role, key_id }) => `${role}${key_id ? ` ${key_id}` : ""}`,
                  by: ({ key_id }) => key_id ?? "",
                },
                {
                  name: words.status,
                  show: ({ status }) => status ?? words.noResponse,
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
  const words = texts.value.health;
  return (
    <Card title={words.settings} note={words.settingsNote} wide>
      <Loaded state={feedState} what={words.settingsRead} retry={() => settingsFeed.refresh()}>
        {({ settings }) => (
          <Table
            caption={words.settings}
            rows={settings}
            keyOf={({ name }) => name}
            columns={[
              { name: words.setting, show: ({ name }) => <code>{name}</code>, by: ({ name }) => name },
              {
                name: words.value,
                show: ({ value, secret, is_set }) => (
                  <span class={is_set ? "" : "quiet"}>
                    {secret ? (is_set ? "••••••" : words.notSet) : value || "–"}
                  </span>
                ),
                by: ({ value }) => value ?? "",
              },
              { name: words.default, show: (row) => (row.secret ? "" : row.default || "–"), by: (row) => row.default },
              { name: words.meaning, show: ({ meaning }) => <FromApi text={meaning} /> },
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
}
