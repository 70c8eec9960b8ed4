// Counts the cached answers of each task type and their size, key by key.
import { useState } from "preact/hooks";
import { type FoundKeys, readKeys } from "../api/read-keys.ts";
import type { Failure } from "../api/request-json.ts";
import type { StoredKey } from "../api/shapes-of-store.ts";
import { bytes, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";

const maxKeys = 2000;
const pageSize = 200;

export function EntriesByType() {
  const [found, setFound] = useState<FoundKeys | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const count = async () => {
    const read = await readKeys({
      pattern: "cache:*",
      cursor: null,
      pageSize,
      maxPages: maxKeys / pageSize,
      wanted: maxKeys,
    });
    setFailure("kind" in read ? read : null);
    if (!("kind" in read)) setFound(read);
  };
  const button = (
    <button type="button" onClick={count}>
      {found ? "Count again" : "Count"}
    </button>
  );
  return (
    <Card title="Entries by task type" note="Answers of the exact layer." actions={button} wide>
      {failure && <p role="alert">{failure.message}</p>}
      {found?.keys.length === 0 && <Empty title="Nothing is cached." />}
      {found && found.keys.length > 0 && (
        <Table
          caption="Entries by task type"
          rows={[...Map.groupBy(found.keys, typeOf)]}
          keyOf={([type]) => type}
          columns={[
            { name: "Task type", show: ([type]) => type, by: ([type]) => type },
            { name: "Entries", show: ([, keys]) => number(keys.length), by: ([, keys]) => keys.length, numeric: true },
            { name: "Size", show: ([, keys]) => bytes(sizeOf(keys)), by: ([, keys]) => sizeOf(keys), numeric: true },
          ]}
        />
      )}
      {found?.next && <p class="quiet">Only the first {number(found.keys.length)} were counted.</p>}
    </Card>
  );
}

/** `cache:<hash>:<task type>` */
const typeOf = ({ key }: StoredKey): string => key.split(":").at(-1) ?? "";
const sizeOf = (keys: readonly StoredKey[]): number => keys.reduce((sum, key) => sum + key.bytes, 0);
