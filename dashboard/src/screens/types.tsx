// The task types: the tenant's own, which an admin defines, and the built-in ones. One of them is opened by the address.
import { useEffect } from "preact/hooks";
import type { ListedType } from "../api/shapes-of-types.ts";
import { percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { address, linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
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
          <a href={linkTo("types")}>← {texts.value.types.all}</a>
        </p>
      )}
      <Loaded state={feedState} what={texts.value.types.taskTypes} retry={() => taskTypesFeed.refresh()}>
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
  const words = texts.value.types;
  const own = types.filter(({ version }) => version !== null);
  const define = may("admin") && <a href={linkTo("types", { new: "1" })}>{words.define}</a>;
  return (
    <>
      <Card title={words.own} note={words.ownNote} actions={define} wide>
        {own.length === 0 ? (
          <Empty title={words.noOwn} />
        ) : (
          <Table
            caption={words.ownTypes}
            rows={own}
            keyOf={({ name }) => name}
            columns={[
              nameColumn(),
              { name: words.version, show: ({ version }) => version ?? "–", by: ({ version }) => version ?? 0 },
              { name: words.onTrial, show: ({ canary }) => (canary ? trialOf(canary) : "–") },
              descriptionColumn(),
            ]}
          />
        )}
      </Card>
      <Card title={words.builtIn} wide>
        <Table
          caption={words.builtInTypes}
          rows={types.filter(({ version }) => version === null)}
          keyOf={({ name }) => name}
          columns={[
            nameColumn(),
            { name: words.sameAs, show: ({ alias_of }) => alias_of ?? "–", minor: true },
            descriptionColumn(),
          ]}
        />
      </Card>
    </>
  );
}

const nameColumn = () => ({
  name: texts.value.types.name,
  show: ({ name }: ListedType) => <a href={linkTo("types", { type: name })}>{name}</a>,
  by: ({ name }: ListedType) => name,
});
const descriptionColumn = () => ({
  name: texts.value.types.description,
  show: ({ description, version }: ListedType) => (
    <span class="whole">{version === null ? <FromApi text={description} /> : description || "–"}</span>
  ),
});

const trialOf = ({ version, share }: NonNullable<ListedType["canary"]>): string =>
  texts.value.types.trialOf(version, percent(share * 100));
