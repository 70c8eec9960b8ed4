// A task type of the tenant: which versions new tasks get, all versions, a draft of the next one, and its trial.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type FieldProblem, sendJson } from "../api/request-json.ts";
import { retired, type TaskType, taskType, versionInUse } from "../api/shapes-of-types.ts";
import { percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { Loaded } from "../parts/load-states.tsx";
import { linkTo } from "../state/address.ts";
import { Feed, useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { draftOf, emptyDraft } from "../state/type-draft.ts";
import { TypeForm } from "./type-form.tsx";
import { TypeTrial } from "./type-trial.tsx";
import { TypeVersions } from "./type-versions.tsx";

export function OwnType({ name }: { name: string }) {
  const path = `/task-types/${encodeURIComponent(name)}`;
  const feed = useMemo(() => new Feed(taskType, path, 10_000), [path]);
  const feedState = useFeed(feed);
  return (
    <Loaded state={feedState} what="task type" retry={() => feed.refresh()}>
      {(type) => <Opened type={type} path={path} changed={() => feed.refresh()} />}
    </Loaded>
  );
}

interface Part {
  type: TaskType;
  path: string;
  changed: () => Promise<void>;
}

function Opened({ type, path, changed }: Part) {
  const current = type.versions.find(({ version }) => version === type.version);
  const [base, setBase] = useState(type.version);
  const [draft, setDraft] = useState(() => (current ? draftOf(current.definition) : emptyDraft));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [editions, setEditions] = useState(0);
  const draftElement = useRef<HTMLDivElement>(null);
  // The dialog that showed the version has given the focus back before.
  useEffect(() => {
    if (editions > 0) draftElement.current?.focus();
  }, [editions]);
  const saved = (version: number, isOnTrial: boolean) => {
    const isKnown = type.versions.some((each) => each.version === version);
    if (isKnown) notify("good", `Version ${version} has this definition already.`);
    else notify("good", isOnTrial ? `Version ${version} is on trial.` : `All new tasks get version ${version}.`);
    setBase(version);
    void changed();
  };
  const isAdmin = may("admin");
  return (
    <>
      <Card
        title={type.name}
        note={`New tasks get version ${type.version}.`}
        actions={isAdmin && <Retire type={type} path={path} changed={changed} />}
        wide
      >
        <p class="whole">{type.description || "It has no description."}</p>
        {type.canary && <Canary type={type} path={path} changed={changed} />}
      </Card>
      <TypeVersions
        type={type}
        edit={(version) => {
          setBase(version.version);
          setDraft(draftOf(version.definition));
          setProblems([]);
          setEditions(editions + 1);
        }}
      />
      {isAdmin && (
        <>
          <div ref={draftElement} tabIndex={-1}>
            <Card title="Draft" note={`began as version ${base}`} wide>
              <TypeForm
                name={type.name}
                draft={draft}
                problems={problems}
                change={setDraft}
                refuse={setProblems}
                saved={saved}
                canBeTried
                onTrial={type.canary?.version ?? null}
              />
            </Card>
          </div>
          <TypeTrial type={type} path={path} draft={draft} refuse={setProblems} />
        </>
      )}
    </>
  );
}

function Canary({ type, path, changed }: Part) {
  const [busy, setBusy] = useState(false);
  if (!type.canary) return null;
  const { version, share } = type.canary;
  const end = async (method: "POST" | "DELETE") => {
    setBusy(true);
    const reply = await sendJson(versionInUse, method, `${path}/canary${method === "POST" ? "/promote" : ""}`);
    setBusy(false);
    if (reply.ok) notify("good", `All new tasks get version ${reply.value.version}.`);
    else notifyFailure(method === "POST" ? "Promote" : "Take back", reply.failure);
    await changed();
    await taskTypesFeed.refresh();
  };
  return (
    <div class="why row">
      <p class="grow">
        <strong>Version {version} is on trial:</strong> {percent(share * 100)} of new tasks get it.
      </p>
      {may("admin") && (
        <>
          <button type="button" class="primary" disabled={busy} onClick={() => end("POST")}>
            Promote
          </button>
          <button type="button" disabled={busy} onClick={() => end("DELETE")}>
            Take back
          </button>
        </>
      )}
    </div>
  );
}

function Retire({ type: { name }, path }: Part) {
  const [asking, setAsking] = useState(false);
  const retire = async () => {
    const reply = await sendJson(retired, "DELETE", path);
    if (!reply.ok) return notifyFailure("Retire", reply.failure);
    notify("good", `${name} is retired.`);
    await taskTypesFeed.refresh();
    location.hash = linkTo("types");
  };
  return (
    <>
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        Retire
      </button>
      {asking && (
        <Confirm
          title={`Retire ${name}`}
          text="New requests cannot name it any more, while accepted tasks finish and their dead letters can be replayed."
          word={name}
          action="Retire"
          act={retire}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
