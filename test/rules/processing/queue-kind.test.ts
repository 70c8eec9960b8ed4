import { expect, it } from "vitest";
import { queueKind, queueKinds } from "../../../src/processing/queue-kind.ts";

it.each(["", "ai-eventstream-", "ai-eventstream-staging-", "a-default-"])(
  "each kind of queue is known behind %o",
  (start) => {
    expect(queueKinds.map((kind) => queueKind(start + kind))).toEqual(queueKinds);
  },
);

it.each(["", "orders", "mydefault", "default-orders", "ai-eventstream-defaults", "ai-processing-dlq-dlq"])(
  "a queue named %o is none of the system's",
  (name) => {
    expect(queueKind(name)).toBeUndefined();
  },
);
