// The audit log: who did what, and with which outcome. An entry is written before its action begins and gets its outcome after,
// so no action lacks an entry. An action whose outcome is null was interrupted, and may have been done.
import * as z from "zod";

export const auditEntry = z
  .object({
    id: z.number().int().describe("Increases with time."),
    at: z.iso.datetime(),
    action: z.string().describe("The action, such as `task.revoke`."),
    target: z.string().describe("The path and query of the request."),
    role: z.string(),
    key_id: z.string().nullable().describe("Start of the SHA-256 of the key used; null without keys."),
    request_id: z.string(),
    status: z.number().int().nullable().describe("HTTP status of the answer; null when the action was interrupted."),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof auditEntry>;

export type AuditRequest = Omit<AuditEntry, "id" | "at" | "status">;

/** The audit log of one tenant. */
export interface AuditLogObject {
  /** Returns the entry's id once the entry is stored. */
  begin(request: AuditRequest): Promise<number>;
  end(id: number, status: number): Promise<void>;
  /** Newest first, below the id `before` when given. */
  list(before: number | null, limit: number): Promise<AuditEntry[]>;
}
