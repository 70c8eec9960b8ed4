// Splits what producers send into calls of the log, which take a limited number of records and bytes.
import type { EventRecord } from "../../../src/kafka/event-source.ts";

/** Of one call. Its JSON may take six times the bytes, up to ten million. */
const [maxRecords, maxBytes] = [1000, 1_600_000];

interface Records {
  records: readonly Pick<EventRecord, "key" | "value" | "headers">[];
}

/** The records of a part from one index up to another. */
export interface Slice<Part> {
  part: Part;
  from: number;
  to: number;
}

export function fittingCalls<Part extends Records>(parts: readonly Part[]): Slice<Part>[][] {
  const calls: Slice<Part>[][] = [];
  let call: Slice<Part>[] = [];
  let [records, bytes] = [0, 0];
  for (const part of parts) {
    for (const [index, record] of part.records.entries()) {
      const size = sizeOf(record);
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

/** The first of the requests that fit into one call together; at least one. */
export function fittingRequests<Request extends { parts: readonly Records[] }>(
  requests: readonly Request[],
): Request[] {
  let [records, bytes] = [0, 0];
  const tooMany = requests.findIndex(({ parts }, index) => {
    for (const part of parts) {
      records += part.records.length;
      for (const record of part.records) bytes += sizeOf(record);
    }
    return index > 0 && (records > maxRecords || bytes > maxBytes);
  });
  return requests.slice(0, tooMany < 0 ? requests.length : tooMany);
}

/** Of a header's JSON besides its key and value; a sixth of it counts. */
const headerBytes = 5;

const sizeOf = ({ key, value, headers }: Records["records"][number]): number =>
  headers.reduce(
    (sum, header) => sum + header.key.length + header.value.length + headerBytes,
    (key?.length ?? 0) + (value?.length ?? 0),
  );
