export type { SubmitOptions } from "./batch.ts";
export { AiEventStream, type TaskFilter } from "./client.ts";
export {
  AiEventStreamError,
  ApiError,
  ConnectionError,
  type FieldError,
  WaitTimeoutError,
  WebhookVerificationError,
} from "./errors.ts";
export type { StreamOptions } from "./follow-task.ts";
export type { ClientOptions } from "./http.ts";
export type * from "./types.ts";
export { type VerifyOptions, verifyWebhook } from "./verify-webhook.ts";
export type { TaskRef, WaitOptions } from "./wait-for-task.ts";
