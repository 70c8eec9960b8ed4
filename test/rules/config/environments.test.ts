// wrangler.toml's environments. Wrangler gives an environment no binding and no variable of the top level, and says nothing about it when
// nothing of that kind is there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { expect, it } from "vitest";
import * as z from "zod";
import { queueKind, queueKinds } from "../../../src/processing/queue-kind.ts";

const consumer = z.looseObject({ queue: z.string(), dead_letter_queue: z.string().optional() });
const limiter = z.looseObject({ namespace_id: z.string() });
const environment = z.looseObject({
  vars: z.looseObject({}),
  queues: z.object({ producers: z.array(z.looseObject({ queue: z.string() })), consumers: z.array(consumer) }),
  ratelimits: z.array(limiter),
});
const file = parse(readFileSync(join(import.meta.dirname, "../../../wrangler.toml"), "utf8"));
const production = environment.parse(file);
const { staging } = z.object({ env: z.object({ staging: environment }) }).parse(file).env;

/** Top-level keys that an environment inherits: https://developers.cloudflare.com/workers/wrangler/configuration/#inheritable-keys */
const inherited = [
  ...["name", "main", "compatibility_date", "compatibility_flags", "build", "assets", "observability", "triggers"],
  ...["migrations", "env", "minify", "upload_source_maps"],
];

it("staging has each variable and binding of production", () => {
  const ofAccount = JSON.stringify(
    Object.fromEntries(Object.entries(production).filter(([key]) => !inherited.includes(key))),
  )
    .replaceAll("ai-eventstream-", "ai-eventstream-staging-")
    .replaceAll('"namespace_id":"1001"', '"namespace_id":"1002"');
  expect(staging, "Change it below [env.staging] as well.").toEqual(JSON.parse(ofAccount));
});

it("production and staging share no queue and no counter of the rate limiter", () => {
  const namesOf = ({ queues, ratelimits }: typeof production) => [
    ...queues.producers.map(({ queue }) => queue),
    ...queues.consumers.flatMap(({ queue, dead_letter_queue }) => [queue, dead_letter_queue ?? queue]),
    ...ratelimits.map(({ namespace_id }) => namespace_id),
  ];
  expect(namesOf(production).filter((name) => namesOf(staging).includes(name))).toEqual([]);
});

it.each([
  { name: "production", queues: production.queues, beginning: "ai-eventstream-" },
  { name: "staging", queues: staging.queues, beginning: "ai-eventstream-staging-" },
])("$name consumes each kind of queue, under names that begin with the project's", ({ queues, beginning }) => {
  const consumed = queues.consumers.map(({ queue }) => queue);
  expect(consumed).toEqual(queueKinds.map((kind) => beginning + kind));
  expect(consumed.map(queueKind)).toEqual(queueKinds);
});
