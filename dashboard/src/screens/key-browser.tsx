// Looks into the key-value store: keys by pattern with their time to live and size, and one value decoded.
import { useState } from "preact/hooks";
import { ask, type Trouble } from "../api/ask.ts";
import { type FoundKeys, readKeys } from "../api/read-keys.ts";
import { type StoredKey, storedValue } from "../api/shapes-of-store.ts";
import { bytes, duration } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Source } from "../parts/source.tsx";
import { Table } from "../parts/table.tsx";
import { Empty } from "../parts/waiting.tsx";

/** After so many pages without enough keys one is asked to go on. */
const mostPages = 10;
const pageSize = 50;

export function KeyBrowser() {
  const [pattern, setPattern] = useState("*");
  const [found, setFound] = useState<FoundKeys | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [opened, setOpened] = useState<{ key: string; value: string } | null>(null);
  const look = async (known: readonly StoredKey[], cursor: string | null) => {
    const read = await readKeys({ pattern, cursor, pageSize, mostPages, wanted: pageSize });
    setTrouble("kind" in read ? read : null);
    if (!("kind" in read)) setFound({ keys: [...known, ...read.keys], next: read.next });
  };
  const open = async (key: string) => {
    const asked = await ask(storedValue, `/store/key?key=${encodeURIComponent(key)}`);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) setOpened(asked.value);
  };
  return (
    <Card title="Keys" note="What the key-value store holds." wide>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void look([], null);
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
      {trouble && <p role="alert">{trouble.message}</p>}
      {found?.keys.length === 0 && <Empty title={found.next ? "None among those looked at." : "No key fits."} />}
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
              name: "Ends in",
              show: ({ ttl_seconds }) => (ttl_seconds === null ? "never" : duration(ttl_seconds * 1000)),
              by: ({ ttl_seconds }) => ttl_seconds ?? Number.MAX_VALUE,
              numeric: true,
            },
            { name: "Size", show: (row) => bytes(row.bytes), by: (row) => row.bytes, numeric: true },
          ]}
        />
      )}
      {found?.next && (
        <button type="button" onClick={() => look(found.keys, found.next)}>
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

/** JSON laid out, anything else as it is. */
function decoded(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
