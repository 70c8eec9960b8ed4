// Who did what, and how it ended. An entry is written before its action is begun and gets its outcome after, so an action
// without an entry cannot be; one whose outcome is null was cut off, and may have been done.
import * as z from "zod";

export const auditEntry = z
  .object({
    id: z.number().int().describe("Grows with time."),
    at: z.iso.datetime(),
    action: z.string().describe("What was asked, such as `task.revoke`."),
    target: z.string().describe("What it was asked of: the path and query of the request."),
    role: z.string(),
    key_id: z.string().nullable().describe("Start of the SHA-256 of the key used; null without keys."),
    request_id: z.string(),
    status: z.number().int().nullable().describe("HTTP status of the answer; null when it was cut off."),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof auditEntry>;

export type AuditRequest = Omit<AuditEntry, "id" | "at" | "status">;

/** The audit log of one tenant. */
export interface AuditLogObject {
  /** The entry's id, once it is stored. */
  begin(request: AuditRequest): Promise<number>;
  end(id: number, status: number): Promise<void>;
  /** Newest first, below the id `before` when given. */
  list(before: number | null, limit: number): Promise<AuditEntry[]>;
}
