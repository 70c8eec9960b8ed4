// The versions of a task type, newest first: who made each, how its tasks ended, and its definition.
import { useState } from "preact/hooks";
import type { TaskType, TypeVersion } from "../api/shapes-of-types.ts";
import { moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Source } from "../parts/source.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";

export function TypeVersions({ type, edit }: { type: TaskType; edit: (version: TypeVersion) => void }) {
  const [opened, setOpened] = useState<TypeVersion | null>(null);
  const counted = useFeed(metricsFeed).value?.task_type_versions ?? {};
  const count = ({ version }: TypeVersion, state: string) => counted[`${type.name}@${version}`]?.[state] ?? 0;
  const use = ({ version }: TypeVersion) =>
    version === type.version ? "current" : version === type.canary?.version ? "on trial" : "–";
  return (
    <Card title="Versions" note="newest first" wide>
      <Table
        caption="Versions"
        rows={type.versions}
        keyOf={({ version }) => String(version)}
        columns={[
          {
            name: "Version",
            show: (row) => (
              <button
                type="button"
                class="key"
                onClick={() => setOpened(row)}
                aria-label={`Show version ${row.version}`}
              >
                {row.version}
              </button>
            ),
            by: ({ version }) => version,
          },
          { name: "In use", show: use },
          { name: "Made", show: ({ created_at }) => moment(created_at), by: ({ created_at }) => created_at },
          { name: "By key", show: ({ created_by }) => (created_by ? <span class="id">{created_by}</span> : "–") },
          {
            name: "Succeeded",
            show: (row) => number(count(row, "SUCCESS")),
            by: (row) => count(row, "SUCCESS"),
            numeric: true,
          },
          {
            name: "Failed",
            show: (row) => number(count(row, "FAILURE")),
            by: (row) => count(row, "FAILURE"),
            numeric: true,
          },
        ]}
      />
      {opened && (
        <Dialog title={`${type.name}, version ${opened.version}`} kind="drawer" close={() => setOpened(null)}>
          <Definition version={opened} />
          {may("admin") && (
            <div class="row">
              <button
                type="button"
                onClick={() => {
                  setOpened(null);
                  edit(opened);
                }}
              >
                Begin the draft with it
              </button>
            </div>
          )}
        </Dialog>
      )}
    </Card>
  );
}

function Definition({ version: { definition, created_at, created_by } }: { version: TypeVersion }) {
  const { instructions, input, output, description, ...rest } = definition;
  return (
    <>
      <p class="quiet">
        Made {moment(created_at)}
        {created_by && ` by the key ${created_by}`}.
      </p>
      {description && <p class="whole">{description}</p>}
      <h3>Instructions</h3>
      <Source name="Instructions" text={instructions} />
      <h3>Input</h3>
      {input === undefined ? <p>No fields beside the text.</p> : <Json name="Input" value={input} />}
      <h3>Output</h3>
      {output === undefined ? <p>Free text.</p> : <Json name="Output" value={output} />}
      {Object.keys(rest).length > 0 && (
        <>
          <h3>For requests that leave them out</h3>
          <Json name="Other fields" value={rest} />
        </>
      )}
    </>
  );
}

const Json = ({ name, value }: { name: string; value: unknown }) => (
  <Source name={name} text={JSON.stringify(value, null, 2)} />
);
