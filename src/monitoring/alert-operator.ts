// Who did something to an alert, as the audit log names callers.
import * as z from "zod";

/** As it is stored. */
export const operator = z.object({ tenant: z.string(), role: z.string(), key_id: z.string().nullable() });
export type Operator = z.infer<typeof operator>;

export const operatorView = z
  .object({
    role: z.string(),
    key_id: z
      .string()
      .nullable()
      .describe("Start of the SHA-256 of the key used, as in the audit log; null without keys, and of another tenant."),
  })
  .meta({ id: "Operator" });

/** Tenants share the deployment's alerts, but do not learn each other's names and keys. `viewer` null sees everything. */
export const seenBy = (viewer: string | null, { tenant, role, key_id }: Operator): z.infer<typeof operatorView> => ({
  role,
  key_id: viewer === null || viewer === tenant ? key_id : null,
});
