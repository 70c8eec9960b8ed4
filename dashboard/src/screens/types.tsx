// The task types: the tenant's own, which an admin defines, and the built-in ones. One of them is opened by the address.
import { useEffect } from "preact/hooks";
import type { ListedType } from "../api/shapes-of-types.ts";
import { percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { address, linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { BuiltInType } from "./built-in-type.tsx";
import { NewType } from "./new-type.tsx";
import { OwnType } from "./own-type.tsx";

export function TypesScreen() {
  const { query } = address.value;
  const feedState = useFeed(taskTypesFeed);
  const opened = query.get("type") ?? "";
  const isNew = query.has("new") && may("admin");
  // What was pressed is gone, and the keyboard goes on at what it opened.
  useEffect(() => {
    if (!opened && !isNew) return;
    document.getElementById("main")?.focus();
    scrollTo(0, 0);
  }, [opened, isNew]);
  return (
    <>
      {(opened || isNew) && (
        <p>
          <a href={linkTo("types")}>← All task types</a>
        </p>
      )}
      <Loaded state={feedState} what="task types" retry={() => taskTypesFeed.refresh()}>
        {({ task_types }) => {
          if (isNew) return <NewType />;
          const builtIn = task_types.find(({ name, version }) => name === opened && version === null);
          if (builtIn) return <BuiltInType type={builtIn} />;
          if (opened) return <OwnType key={opened} name={opened} />;
          return <TypeLists types={task_types} />;
        }}
      </Loaded>
    </>
  );
}

function TypeLists({ types }: { types: readonly ListedType[] }) {
  const own = types.filter(({ version }) => version !== null);
  const define = may("admin") && <a href={linkTo("types", { new: "1" })}>Define a task type</a>;
  return (
    <>
      <Card title="Your own" note="Defined by an admin, with versions." actions={define} wide>
        {own.length === 0 ? (
          <Empty title="No task type of your own is defined." />
        ) : (
          <Table
            caption="Your own task types"
            rows={own}
            keyOf={({ name }) => name}
            columns={[
              nameColumn,
              { name: "Version", show: ({ version }) => version ?? "–", by: ({ version }) => version ?? 0 },
              { name: "On trial", show: ({ canary }) => (canary ? trialOf(canary) : "–") },
              descriptionColumn,
            ]}
          />
        )}
      </Card>
      <Card title="Built in" wide>
        <Table
          caption="Built-in task types"
          rows={types.filter(({ version }) => version === null)}
          keyOf={({ name }) => name}
          columns={[
            nameColumn,
            { name: "Same as", show: ({ alias_of }) => alias_of ?? "–", minor: true },
            descriptionColumn,
          ]}
        />
      </Card>
    </>
  );
}

const nameColumn = {
  name: "Name",
  show: ({ name }: ListedType) => <a href={linkTo("types", { type: name })}>{name}</a>,
  by: ({ name }: ListedType) => name,
};
const descriptionColumn = {
  name: "Description",
  show: ({ description }: ListedType) => <span class="whole">{description || "–"}</span>,
};

const trialOf = ({ version, share }: NonNullable<ListedType["canary"]>): string =>
  `version ${version}, ${percent(share * 100)} of new tasks`;
