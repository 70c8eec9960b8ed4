import type { Failure } from "../api/request-json.ts";
import { FromApi } from "./from-api.tsx";

/** Why a request failed: in the API's words, or in the page's when the API said nothing that the page understands. */
export const FailureMessage = ({ failure: { kind, message } }: { failure: Failure }) =>
  kind === "key" || kind === "refused" ? <FromApi text={message} /> : message;
