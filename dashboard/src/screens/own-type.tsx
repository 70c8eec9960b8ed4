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
import { texts } from "../texts/texts.ts";
import { TypeForm } from "./type-form.tsx";
import { TypeTrial } from "./type-trial.tsx";
import { TypeVersions } from "./type-versions.tsx";

export function OwnType({ name }: { name: string }) {
  const path = `/task-types/${encodeURIComponent(name)}`;
  const feed = useMemo(() => new Feed(taskType, path, 10_000), [path]);
  const feedState = useFeed(feed);
  return (
    <Loaded state={feedState} what={texts.value.types.taskType} retry={() => feed.refresh()}>
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
  const words = texts.value.types;
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
    if (isKnown) notify("good", words.hasAlready(version));
    else notify("good", isOnTrial ? words.isOnTrial(version) : words.allGet(version));
    setBase(version);
    void changed();
  };
  const isAdmin = may("admin");
  return (
    <>
      <Card
        title={type.name}
        note={type.version === null ? words.isRetired(type.name) : words.newGet(type.version)}
        actions={isAdmin && <Retire type={type} path={path} changed={changed} />}
        wide
      >
        <p class="whole">{type.description || words.noDescription}</p>
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
            <Card title={words.draft} note={base === null ? undefined : words.beganAs(base)} wide>
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
  const words = texts.value.types;
  const end = async (method: "POST" | "DELETE") => {
    setBusy(true);
    const reply = await sendJson(versionInUse, method, `${path}/canary${method === "POST" ? "/promote" : ""}`);
    setBusy(false);
    if (reply.ok) notify("good", words.allGet(reply.value.version));
    else notifyFailure(method === "POST" ? words.notPromoted : words.notTakenBack, reply.failure);
    await changed();
    await taskTypesFeed.refresh();
  };
  return (
    <div class="why row">
      <p class="grow">
        <strong>{words.trialOfVersion(version)}</strong> {words.getIt(percent(share * 100))}
      </p>
      {may("admin") && (
        <>
          <button type="button" class="primary" disabled={busy} onClick={() => end("POST")}>
            {words.promote}
          </button>
          <button type="button" disabled={busy} onClick={() => end("DELETE")}>
            {words.takeBack}
          </button>
        </>
      )}
    </div>
  );
}

function Retire({ type: { name }, path }: Part) {
  const words = texts.value.types;
  const [asking, setAsking] = useState(false);
  const retire = async () => {
    const reply = await sendJson(retired, "DELETE", path);
    if (!reply.ok) return notifyFailure(words.notRetired(name), reply.failure);
    notify("good", words.isRetired(name));
    await taskTypesFeed.refresh();
    location.hash = linkTo("types");
  };
  return (
    <>
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {words.retire}
      </button>
      {asking && (
        <Confirm
          title={words.retireName(name)}
          text={words.retireCost}
          word={name}
          action={words.retire}
          act={retire}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
