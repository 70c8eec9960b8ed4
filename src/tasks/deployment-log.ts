// When the deployment got another version or another setting, so that a chart can show it beside what happened then. The cron notes the
// version and the settings that it runs with; what differs from the last note is a change. A setting is noted as a hash, because
// settings contain secrets.
import * as z from "zod";

/** Hash of each setting's value, by the setting's name. */
export const settingHashes = z.record(z.string(), z.string());

/** What the cron runs with. */
export interface RunningDeployment {
  version: string;
  settings: z.infer<typeof settingHashes>;
}

export const deploymentChange = z
  .object({
    at: z.number().describe("Unix milliseconds of the first minute that ran with it."),
    settings: z
      .array(z.string())
      .describe(
        "Names of the settings that changed; empty for a new version without one. Only an admin sees the names.",
      ),
    kind: z.enum(["version", "settings"]),
  })
  .meta({ id: "DeploymentChange" });
export type DeploymentChange = z.infer<typeof deploymentChange>;

/** A part of the RPC interface of `DeploymentWatch`. */
export interface DeploymentLogObject {
  note(running: RunningDeployment, at: number): Promise<void>;
  /** The changes after the moment `since`, oldest first. */
  changes(since: number): Promise<DeploymentChange[]>;
}

/** Null when nothing changed. A setting that only one of them knows came or went with a version. */
export function changeBetween(
  before: RunningDeployment,
  after: RunningDeployment,
  at: number,
): DeploymentChange | null {
  const settings = Object.entries(after.settings)
    .filter(([name, hash]) => (before.settings[name] ?? hash) !== hash)
    .map(([name]) => name);
  if (settings.length > 0) return { at, settings, kind: "settings" };
  return before.version === after.version ? null : { at, settings: [], kind: "version" };
}
