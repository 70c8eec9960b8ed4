// Browses the key-value store: keys by pattern with their time to live and size. A key opens a drawer.
import { useState } from "preact/hooks";
import { type FoundKeys, readKeys } from "../api/read-keys.ts";
import type { Failure } from "../api/request-json.ts";
import type { StoredKey } from "../api/shapes-of-store.ts";
import { bytes, duration } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { texts } from "../texts/texts.ts";
import { KeyDrawer } from "./key-drawer.tsx";

/** After this many pages without enough keys, the search stops until the user asks for more. */
const maxPages = 10;
const pageSize = 50;

export function KeyBrowser() {
  const text = texts.value.cache.keys;
  const [pattern, setPattern] = useState("*");
  const [found, setFound] = useState<FoundKeys | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const loadKeys = async (known: readonly StoredKey[], cursor: string | null) => {
    const read = await readKeys({ pattern, cursor, pageSize, maxPages, wanted: pageSize });
    setFailure("kind" in read ? read : null);
    if (!("kind" in read)) setFound({ keys: [...known, ...read.keys], next: read.next });
  };
  return (
    <Card title={text.title} note={text.note} wide>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void loadKeys([], null);
        }}
      >
        <label class="beside grow">
          {text.pattern}
          <input
            required
            maxLength={200}
            value={pattern}
            spellcheck={false}
            onInput={(event) => setPattern(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {text.find}
        </button>
      </form>
      {failure && <p role="alert">{failure.message}</p>}
      {found?.keys.length === 0 && <Empty title={found.next ? text.noneSoFar : text.none} />}
      {found && found.keys.length > 0 && (
        <Table
          caption={text.title}
          rows={found.keys}
          keyOf={({ key }) => key}
          columns={[
            {
              name: text.key,
              show: ({ key }) => (
                <button type="button" class="key" onClick={() => setOpened(key)}>
                  {key}
                </button>
              ),
              by: ({ key }) => key,
            },
            {
              name: text.expiresIn,
              show: ({ ttl_seconds }) => (ttl_seconds === null ? text.never : duration(ttl_seconds * 1000)),
              by: ({ ttl_seconds }) => ttl_seconds ?? Number.MAX_VALUE,
              numeric: true,
            },
            { name: text.size, show: (row) => bytes(row.bytes), by: (row) => row.bytes, numeric: true },
          ]}
        />
      )}
      {found?.next && (
        <button type="button" onClick={() => loadKeys(found.keys, found.next)}>
          {text.more}
        </button>
      )}
      {opened !== null && (
        <KeyDrawer named={{ key: opened }} close={() => setOpened(null)} changed={() => loadKeys([], null)} />
      )}
    </Card>
  );
}
