// How the clients of another protocol speak: how they present a key and read an error. A route that names one is otherwise a
// route like all others.
import * as z from "zod";
import type { Problem, ProblemReason } from "./problem.ts";

export interface Wire {
  /** `Authorization` as this API's own clients send it, from what these clients send. */
  bearerOf(authorization: string | undefined): string | undefined;
  errorResponse(problem: Problem): Response;
  errorSchema: z.ZodType;
  /** Name of the OpenAPI security scheme, and the scheme. */
  security: { name: string; scheme: { type: "http"; scheme: string; description: string } };
}

/** Reasons that this protocol has other statuses for. */
const statuses: Partial<Record<ProblemReason, number>> = {
  malformed_json: 400,
  unsupported_media_type: 400,
  validation_failed: 400,
  no_keys_configured: 401,
};

/**
 * Upstash Kafka REST: Basic auth whose password is an API key, the user name being free, and errors as `{ error, status }`.
 * `@upstash/kafka` repeats every failed call five times, whatever the status.
 */
export const upstashKafkaWire: Wire = {
  bearerOf: (authorization = "") => {
    const [, basic = ""] = /^Basic +(\S+)$/i.exec(authorization) ?? [];
    return `Bearer ${decodeBase64(basic).split(":").slice(1).join(":")}`;
  },
  errorResponse: ({ reason, message, status: ownStatus }) => {
    const status = statuses[reason] ?? ownStatus;
    const error = status === 401 ? "Send Basic auth: any user name, and an API key as the password." : message;
    return Response.json({ error, status }, { status });
  },
  errorSchema: z.object({ error: z.string(), status: z.number() }).meta({ id: "KafkaError" }),
  security: {
    name: "apiKeyAsPassword",
    scheme: { type: "http", scheme: "basic", description: "Any user name, and an API key as the password." },
  },
};

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}
