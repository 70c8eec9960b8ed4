// Results over Kafka REST v2. A 200 may hold records that were refused one by one.
import { z } from "zod";
import { fail, ok, type Result } from "../result.ts";
import { base64Of } from "./base64.ts";
import type { EventSink, PublishedRecord, SourceError } from "./event-source.ts";
import type { RestClient } from "./rest-client.ts";

const encoder = new TextEncoder();
const produced = z.object({
  offsets: z.array(z.object({ error_code: z.number().nullish(), error: z.string().nullish() })),
});

/** The protocol carries no headers, except with Strimzi; what a consumer needs is in the value. */
export class RestEventSink implements EventSink {
  readonly name = "kafka-rest";
  readonly #client: RestClient;
  readonly #topic: string;

  constructor(client: RestClient, topic: string) {
    this.#client = client;
    this.#topic = topic;
  }

  async publish(records: readonly PublishedRecord[]): Promise<Result<void, SourceError>> {
    const encoded = records.map(({ key, value }) => ({
      ...(key !== null && { key: base64Of(encoder.encode(key)) }),
      value: base64Of(encoder.encode(value)),
    }));
    const answer = await this.#client.call(`/topics/${this.#topic}`, {
      method: "POST",
      contentType: "application/vnd.kafka.binary.v2+json",
      body: { records: encoded },
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
