// The brokers of a setting, as `host:port` separated by commas.
import { fail, ok, type Result } from "../../kernel/result.ts";
import { listOf } from "../../kernel/setting.ts";
import type { Address } from "./transport.ts";

const broker = /^(\[[\da-f:.]+\]|[\w.-]+):(\d{1,5})$/i;
/** The platform opens no connection to it, because it is the port of e-mail. */
const refusedPort = 25;

/** The error is a sentence's end: which rule the list breaks. */
export function parseBrokers(given: string): Result<Address[], string> {
  const brokers: Address[] = [];
  for (const item of listOf(given)) {
    const [, host = "", digits] = broker.exec(item) ?? [];
    const port = Number(digits);
    if (item.includes("://")) return fail(`must be host:port without the protocol before it, and ${item} has one`);
    if (!(port >= 1 && port <= 65_535)) return fail(`must be host:port, separated by commas, and ${item} is not`);
    if (port === refusedPort)
      return fail("must not have port 25, which a Worker cannot reach: give the broker another listener");
    brokers.push({ host, port });
  }
  return ok(brokers);
}
