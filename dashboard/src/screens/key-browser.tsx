// Browses the key-value store: keys by pattern with their time to live and size, and the value of a key.
import { useState } from "preact/hooks";
import { type FoundKeys, readKeys } from "../api/read-keys.ts";
import { type Failure, requestJson } from "../api/request-json.ts";
import { type StoredKey, storedValue } from "../api/shapes-of-store.ts";
import { bytes, duration } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Source } from "../parts/source.tsx";
import { Table } from "../parts/table.tsx";

/** After this many pages without enough keys, the search stops until the user asks for more. */
const maxPages = 10;
const pageSize = 50;

export function KeyBrowser() {
  const [pattern, setPattern] = useState("*");
  const [found, setFound] = useState<FoundKeys | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [opened, setOpened] = useState<{ key: string; value: string } | null>(null);
  const loadKeys = async (known: readonly StoredKey[], cursor: string | null) => {
    const read = await readKeys({ pattern, cursor, pageSize, maxPages, wanted: pageSize });
    setFailure("kind" in read ? read : null);
    if (!("kind" in read)) setFound({ keys: [...known, ...read.keys], next: read.next });
  };
  const open = async (key: string) => {
    const reply = await requestJson(storedValue, `/store/key?key=${encodeURIComponent(key)}`);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) setOpened(reply.value);
  };
  return (
    <Card title="Keys" note="The keys in the key-value store." wide>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void loadKeys([], null);
        }}
      >
        <label class="beside grow">
          Pattern
          <input
            required
            maxLength={200}
            value={pattern}
            spellcheck={false}
            onInput={(event) => setPattern(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          Find keys
        </button>
      </form>
      {failure && <p role="alert">{failure.message}</p>}
      {found?.keys.length === 0 && <Empty title={found.next ? "No key matches so far." : "No key matches."} />}
      {found && found.keys.length > 0 && (
        <Table
          caption="Keys"
          rows={found.keys}
          keyOf={({ key }) => key}
          columns={[
            {
              name: "Key",
              show: ({ key }) => (
                <button type="button" class="key" onClick={() => open(key)}>
                  {key}
                </button>
              ),
              by: ({ key }) => key,
            },
            {
              name: "Expires in",
              show: ({ ttl_seconds }) => (ttl_seconds === null ? "never" : duration(ttl_seconds * 1000)),
              by: ({ ttl_seconds }) => ttl_seconds ?? Number.MAX_VALUE,
              numeric: true,
            },
            { name: "Size", show: (row) => bytes(row.bytes), by: (row) => row.bytes, numeric: true },
          ]}
        />
      )}
      {found?.next && (
        <button type="button" onClick={() => loadKeys(found.keys, found.next)}>
          More
        </button>
      )}
      {opened && (
        <Dialog title="Key" kind="drawer" close={() => setOpened(null)}>
          <p>
            <code class="whole">{opened.key}</code>
          </p>
          <Source name="Value" text={decoded(opened.value)} />
        </Dialog>
      )}
    </Card>
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
