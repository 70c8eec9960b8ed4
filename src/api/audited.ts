// Writes an action into the audit log before it begins, and its status after it ends. When the entry cannot be written, the action
// does not happen.
import type { ApiServices } from "../composition/services.ts";
import { log } from "../telemetry/log.ts";
import { Problem } from "./problem.ts";
import type { Exchange } from "./route.ts";

export async function audited(
  action: string,
  { request, requestId, caller }: Exchange<unknown, unknown>,
  { auditLog }: Pick<ApiServices, "auditLog">,
  act: () => Promise<Response>,
): Promise<Response> {
  const audit = auditLog(caller.tenant);
  const { pathname, search } = new URL(request.url);
  const { role, keyId: key_id } = caller;
  const entry = { action, target: pathname + search, role, key_id, request_id: requestId };
  const id = await audit.begin(entry).catch((error: unknown) => {
    log("error", { event: "audit_failed", action, error: String(error) });
    throw new Problem("store_unavailable", "The audit log did not answer, so nothing was done. Try again.");
  });
  const end = (status: number) =>
    audit.end(id, status).catch((error: unknown) => {
      log("error", { event: "audit_outcome_lost", action, id, status, error: String(error) });
    });
  try {
    const response = await act();
    await end(response.status);
    return response;
  } catch (error) {
    await end(error instanceof Problem ? error.status : 500);
    throw error;
  }
}
