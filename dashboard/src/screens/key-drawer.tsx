// A key with its value, or a branch of keys. An administrator gives it another time to live or deletes it, after typing its name.
import { useEffect, useState } from "preact/hooks";
import { type Failure, requestJson, sendJson } from "../api/request-json.ts";
import { deletedKeys, expiredKeys, storedValue } from "../api/shapes-of-store.ts";
import { number } from "../format/numbers.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Source } from "../parts/source.tsx";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";

/** A key, or how all keys of a branch begin. */
export type Named = { key: string } | { prefix: string };

export function KeyDrawer({ named, close, changed }: { named: Named; close: () => void; changed: () => void }) {
  const text = texts.value.cache.keys;
  const key = "key" in named ? named.key : null;
  const [value, setValue] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (key === null) return;
    void requestJson(storedValue, `/store/key?key=${encodeURIComponent(key)}`).then((reply) => {
      if (reply.ok) setValue(reply.value.value);
      else setFailure(reply.failure);
    });
  }, [key]);
  const end = () => {
    close();
    changed();
  };
  return (
    <Dialog title={key === null ? text.branch : text.key} kind="drawer" close={close}>
      <p>
        <code class="whole">{"key" in named ? named.key : named.prefix}</code>
      </p>
      {failure && <p role="alert">{failure.message}</p>}
      {value !== null && <Source name={text.value} text={decoded(value)} />}
      {may("admin") && <Changes named={named} done={end} />}
    </Dialog>
  );
}

function Changes({ named, done }: { named: Named; done: () => void }) {
  const text = texts.value.cache.keys;
  const [seconds, setSeconds] = useState("");
  const [asking, setAsking] = useState<"set" | "delete" | null>(null);
  const [what, word] = "key" in named ? [text.aKey, named.key] : [text.aBranch, named.prefix];
  const path = `/store/keys?${new URLSearchParams(named)}`;
  const warnIfNotAll = (searchedAll: boolean) => {
    if (!searchedAll) notify("bad", text.notAll);
  };
  const expire = async () => {
    const reply = await sendJson(expiredKeys, "PUT", `${path}&ttl_seconds=${seconds}`);
    if (!reply.ok) return notifyFailure(text.notChanged, reply.failure);
    notify("good", text.changed(reply.value.keys));
    warnIfNotAll(reply.value.searched_all);
    done();
  };
  const remove = async () => {
    const reply = await sendJson(deletedKeys, "DELETE", path);
    if (!reply.ok) return notifyFailure(text.notDeleted, reply.failure);
    notify("good", text.deleted(reply.value.keys, reply.value.taken_over));
    warnIfNotAll(reply.value.searched_all);
    done();
  };
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setAsking("set");
        }}
      >
        <label class="beside">
          {text.seconds}
          <input
            type="number"
            required
            min={1}
            max={2_592_000}
            value={seconds}
            onInput={(event) => setSeconds(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{text.set}</button>
        <button type="button" class="danger" onClick={() => setAsking("delete")}>
          {text.delete}
        </button>
      </form>
      {asking === "set" && (
        <Confirm
          title={text.setTitle}
          text={text.setCost(what, number(Number(seconds)))}
          word={word}
          action={text.set}
          act={expire}
          close={() => setAsking(null)}
        />
      )}
      {asking === "delete" && (
        <Confirm
          title={text.deleteTitle}
          text={text.deleteCost(what)}
          word={word}
          action={text.delete}
          act={remove}
          close={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** Formats JSON; any other value stays as it is. */
function decoded(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
