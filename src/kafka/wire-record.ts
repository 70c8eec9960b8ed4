// Reads the records of a bridge's reply one by one, so that a record which breaks the protocol stops none of the others: it is kept
// as it came, with the rule that it breaks, and becomes a dead letter.
import * as z from "zod";
import { bytesOfBase64 } from "../kernel/base64.ts";
import type { EventRecord, Positions } from "./event-source.ts";

const base64 = z.string().transform((text, context) => {
  try {
    return bytesOfBase64(text);
  } catch {
    context.addIssue("must be Base64");
    return z.NEVER;
  }
});

/** How a protocol writes keys and values. */
const contents = { base64, text: z.string() };
type Encoding = keyof typeof contents;

const decoder = new TextDecoder();
const offset = z.int().min(0);
const placed = z.looseObject({ partition: z.int().min(0) });

function recordIn(encoding: Encoding) {
  const content = contents[encoding];
  return placed.extend({
    offset,
    /** No record is refused for its time. */
    timestamp: z.int().nullish().catch(null),
    key: content.nullish(),
    value: content.nullish(),
    headers: z.array(z.object({ key: z.string(), value: content.nullish() })).nullish(),
  });
}
const records = { base64: recordIn("base64"), text: recordIn("text") };

/**
 * Null when the reply is no list of records, or one of them is in no partition. A record without a usable offset counts as the one
 * after the record before it.
 */
export function recordsOf(reply: unknown, positions: Positions, encoding: Encoding): EventRecord[] | null {
  const list = z.array(placed).safeParse(reply);
  if (!list.success) return null;
  const next = new Map(positions);
  return list.data.map((item) => {
    const parsed = records[encoding].safeParse(item);
    const record = parsed.success
      ? eventOf(parsed.data)
      : unreadable(item, next.get(item.partition) ?? 0, encoding, reasonOf(parsed.error));
    next.set(record.partition, record.offset + 1);
    return record;
  });
}

function eventOf({
  partition,
  offset,
  timestamp,
  key,
  value,
  headers,
}: z.infer<(typeof records)[Encoding]>): EventRecord {
  return {
    partition,
    offset,
    timestamp: timestamp ?? null,
    key: key ?? null,
    value: value ?? null,
    headers: (headers ?? []).map((header) => ({ key: header.key, value: textOf(header.value ?? "") })),
    unreadable: null,
  };
}

function unreadable(item: z.infer<typeof placed>, next: number, encoding: Encoding, reason: string): EventRecord {
  const { partition, value } = item;
  const raw = typeof value === "string" ? (contents[encoding].safeParse(value).data ?? value) : JSON.stringify(item);
  return {
    partition,
    offset: offset.safeParse(item.offset).data ?? next,
    timestamp: null,
    key: null,
    value: raw,
    headers: [],
    unreadable: reason,
  };
}

const reasonOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");

const textOf = (content: Uint8Array | string): string =>
  typeof content === "string" ? content : decoder.decode(content);
