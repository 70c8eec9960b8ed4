// The tables of an analysis: families of keys with their growth, when keys expire, the largest keys, and the parts of the store.
import type { ExpiryBuckets, StoreAnalysis } from "../api/shapes-of-store.ts";
import { bytes, duration, number, percent } from "../format/numbers.ts";
import { Table } from "../parts/table.tsx";
import { texts } from "../texts/texts.ts";

export function StoreFamilies({ analysis }: { analysis: StoreAnalysis }) {
  const text = texts.value.cache.analysis;
  const { families, largest, memory, expires, never_expire } = analysis;
  return (
    <div class="stack">
      {families.length > 0 && (
        <>
          <h3>{text.families}</h3>
          <Table
            caption={text.families}
            rows={families}
            keyOf={({ name }) => name}
            columns={[
              { name: text.family, show: ({ name }) => <code class="whole">{name}</code>, by: ({ name }) => name },
              { name: text.keys, show: ({ keys }) => number(keys), by: ({ keys }) => keys, numeric: true },
              { name: text.values, show: (family) => bytes(family.bytes), by: (family) => family.bytes, numeric: true },
              { name: text.share, show: ({ share }) => percent(share * 100), by: ({ share }) => share, numeric: true },
              {
                name: text.grown,
                show: ({ grown_keys, grown_bytes }) => grownBy(grown_keys, grown_bytes),
                by: ({ grown_bytes }) => grown_bytes ?? 0,
                numeric: true,
              },
              {
                name: text.soon,
                show: (family) => number(within(family.expires, 3600)),
                by: (family) => within(family.expires, 3600),
                numeric: true,
              },
            ]}
          />
          <h3>{text.expiry}</h3>
          <Expiry expires={expires} never={never_expire} />
          <h3>{text.largest}</h3>
          <Table
            caption={text.largest}
            rows={largest}
            keyOf={({ key }) => key}
            columns={[
              {
                name: texts.value.cache.keys.key,
                show: ({ key }) => <code class="whole">{key}</code>,
                by: ({ key }) => key,
              },
              { name: text.values, show: (row) => bytes(row.bytes), by: (row) => row.bytes, numeric: true },
              {
                name: texts.value.cache.keys.expiresIn,
                show: ({ ttl_seconds }) => (ttl_seconds === null ? text.never : duration(ttl_seconds * 1000)),
                by: ({ ttl_seconds }) => ttl_seconds ?? Number.MAX_VALUE,
                numeric: true,
              },
            ]}
          />
        </>
      )}
      {memory.parts.length > 1 && (
        <>
          <h3>{text.parts}</h3>
          <Table
            caption={text.parts}
            rows={memory.parts}
            keyOf={({ name }) => name}
            columns={[
              { name: text.part, show: ({ name }) => name, by: ({ name }) => name },
              { name: text.memory, show: (part) => bytes(part.bytes), by: (part) => part.bytes, numeric: true },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** A bar for each time within which keys expire. */
function Expiry({ expires, never }: { expires: ExpiryBuckets; never: number }) {
  const text = texts.value.cache.analysis;
  const withinTimes: Record<string, string> = text.within;
  const rows = [
    ...expires.map(({ within_seconds, keys }) => ({
      name: within_seconds === null ? text.later : (withinTimes[within_seconds] ?? duration(within_seconds * 1000)),
      keys,
    })),
    { name: text.never, keys: never },
  ];
  const most = Math.max(1, ...rows.map(({ keys }) => keys));
  return (
    <ul class="expiry">
      {rows.map(({ name, keys }) => (
        <li key={name}>
          <span>{name}</span>
          <meter min={0} max={most} value={keys} aria-label={name} />
          <strong>{number(keys)}</strong>
        </li>
      ))}
    </ul>
  );
}

const within = (expires: ExpiryBuckets, seconds: number): number =>
  expires.reduce((sum, bucket) => sum + ((bucket.within_seconds ?? Infinity) <= seconds ? bucket.keys : 0), 0);

/** `+3, +1.2 KiB` */
function grownBy(keys: number | null, size: number | null): string {
  if (keys === null || size === null) return "–";
  const sign = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "");
  return `${sign(keys)}${number(Math.abs(keys))}, ${sign(size)}${bytes(Math.abs(size))}`;
}
