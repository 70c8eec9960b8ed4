// Splits what a producer sends at once into calls of the log, which take a limited number of records and bytes.
import type { EventRecord } from "../../../src/kafka/event-source.ts";

/** Of one call. Its JSON may take six times the bytes, up to ten million. */
const [maxRecords, maxBytes] = [1000, 1_600_000];

/** The records of a part from one index up to another. */
interface Slice<Part> {
  part: Part;
  from: number;
  to: number;
}

export function fittingCalls<Part extends { records: readonly EventRecord[] }>(
  parts: readonly Part[],
): Slice<Part>[][] {
  const calls: Slice<Part>[][] = [];
  let call: Slice<Part>[] = [];
  let [records, bytes] = [0, 0];
  for (const part of parts) {
    for (const [index, { key, value }] of part.records.entries()) {
      const size = (key?.length ?? 0) + (value?.length ?? 0);
      if (records > 0 && (records >= maxRecords || bytes + size > maxBytes)) {
        calls.push(call);
        call = [];
        [records, bytes] = [0, 0];
      }
      const last = call.at(-1);
      if (last?.part === part) last.to = index + 1;
      else call.push({ part, from: index, to: index + 1 });
      records += 1;
      bytes += size;
    }
  }
  return call.length > 0 ? [...calls, call] : calls;
}
