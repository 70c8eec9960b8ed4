// Publishes results over Kafka REST v2. An answer of 200 may still refuse single records.
import * as z from "zod";
import { base64Of } from "../kernel/base64.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { EventSink, PublishedRecord, SourceError } from "./event-source.ts";
import type { RestClient } from "./rest-client.ts";
import type { Dialect } from "./rest-dialects.ts";

const encoder = new TextEncoder();
const encoded = (content: Uint8Array | string): string =>
  base64Of(typeof content === "string" ? encoder.encode(content) : content);
const produced = z.object({
  offsets: z.array(z.object({ error_code: z.number().nullish(), error: z.string().nullish() })),
});

/** Not every server supports headers, so the value contains everything that a consumer needs. */
export class RestEventSink implements EventSink {
  readonly name = "kafka-rest";
  readonly #client: RestClient;
  readonly #dialect: Dialect;
  readonly #topic: string;

  constructor(client: RestClient, dialect: Dialect, topic: string) {
    this.#client = client;
    this.#dialect = dialect;
    this.#topic = topic;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    const wire = records.map(({ key, value, headers }) => ({
      ...(key !== null && { key: encoded(key) }),
      value: encoded(value),
      ...(this.#dialect.headers && { headers: headers.map((header) => ({ ...header, value: encoded(header.value) })) }),
    }));
    const answer = await this.#client.call(`/topics/${this.#topic}`, {
      method: "POST",
      contentType: "application/vnd.kafka.binary.v2+json",
      body: { records: wire },
    });
    if (!answer.ok) return answer;
    const refused = produced.safeParse(answer.value).data?.offsets.find(({ error_code }) => error_code);
    if (!refused) return ok(undefined);
    return fail({
      reason: "unavailable",
      message: `a record was refused: ${refused.error_code} ${refused.error ?? ""}`,
    });
  }
}
