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
import { texts } from "../texts/texts.ts";

export function TypeVersions({ type, edit }: { type: TaskType; edit: (version: TypeVersion) => void }) {
  const [opened, setOpened] = useState<TypeVersion | null>(null);
  const words = texts.value.types;
  const counted = useFeed(metricsFeed).value?.task_type_versions ?? {};
  const count = ({ version }: TypeVersion, state: string) => counted[`${type.name}@${version}`]?.[state] ?? 0;
  const use = ({ version }: TypeVersion) =>
    version === type.version ? words.current : version === type.canary?.version ? words.isTried : "–";
  return (
    <Card title={words.versions} note={words.newestFirst} wide>
      <Table
        caption={words.versions}
        rows={type.versions}
        keyOf={({ version }) => String(version)}
        columns={[
          {
            name: words.version,
            show: (row) => (
              <button
                type="button"
                class="key"
                onClick={() => setOpened(row)}
                aria-label={words.showVersion(row.version)}
              >
                {row.version}
              </button>
            ),
            by: ({ version }) => version,
          },
          { name: words.inUse, show: use },
          { name: words.made, show: ({ created_at }) => moment(created_at), by: ({ created_at }) => created_at },
          { name: words.byKey, show: ({ created_by }) => (created_by ? <span class="id">{created_by}</span> : "–") },
          {
            name: words.succeeded,
            show: (row) => number(count(row, "SUCCESS")),
            by: (row) => count(row, "SUCCESS"),
            numeric: true,
          },
          {
            name: words.failed,
            show: (row) => number(count(row, "FAILURE")),
            by: (row) => count(row, "FAILURE"),
            numeric: true,
          },
        ]}
      />
      {opened && (
        <Dialog title={words.versionOf(type.name, opened.version)} kind="drawer" close={() => setOpened(null)}>
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
                {words.beginDraft}
              </button>
            </div>
          )}
        </Dialog>
      )}
    </Card>
  );
}

function Definition({ version: { definition, created_at, created_by } }: { version: TypeVersion }) {
  const words = texts.value.types;
  const { instructions, input, output, description, ...rest } = definition;
  return (
    <>
      <p class="quiet">{words.madeAt(moment(created_at), created_by ?? "")}</p>
      {description && <p class="whole">{description}</p>}
      <h3>{words.fields.instructions.label}</h3>
      <Source name={words.fields.instructions.label} text={instructions} />
      <h3>{words.fields.input.label}</h3>
      {input === undefined ? <p>{words.noFields}</p> : <Json name={words.fields.input.label} value={input} />}
      <h3>{words.fields.output.label}</h3>
      {output === undefined ? <p>{words.freeText}</p> : <Json name={words.fields.output.label} value={output} />}
      {Object.keys(rest).length > 0 && (
        <>
          <h3>{words.defaults}</h3>
          <Json name={words.otherFields} value={rest} />
        </>
      )}
    </>
  );
}

const Json = ({ name, value }: { name: string; value: unknown }) => (
  <Source name={name} text={JSON.stringify(value, null, 2)} />
);
