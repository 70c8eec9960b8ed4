// The first file of a backup: what it is, of which version, and which files belong to it with their rows and checksums.
// It is written last, so a folder without it is no backup.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { BackupError } from "./backup-error.ts";
import { storedName } from "./stored-objects.ts";

const format = "ai-eventstream-state";
/** Raised when a program that reads an older version would misread a newer backup. */
const formatVersion = 1;
const fileName = "manifest.json";
/** Stands beside the folders of the namespaces: one row for each stored object. */
export const objectsFile = "objects.ndjson";

/** Names that stand for files lead out of no folder. A table's name is percent-encoded in the name of its file. */
const path = z.string().regex(/^\w[\w.-]*(\/[^/\\]+)?\.ndjson$/);

const backupFile = z.strictObject({ path, rows: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type BackupFile = z.infer<typeof backupFile>;

const tableFile = z.strictObject({ ...backupFile.shape, namespace: storedName, table: z.string().min(1) });
export type TableFile = z.infer<typeof tableFile>;

const manifest = z.strictObject({
  format: z.literal(format),
  version: z.literal(formatVersion),
  exported_at: z.iso.datetime(),
  objects: backupFile,
  tables: z.array(tableFile),
});
export type Manifest = z.infer<typeof manifest>;

const anyVersion = z.looseObject({ format: z.literal(format), version: z.int() });

export const tablePath = (namespace: string, table: string): string =>
  `${namespace}/${encodeURIComponent(table)}.ndjson`;

export function writeManifest(folder: string, contents: Omit<Manifest, "format" | "version">): void {
  const text = JSON.stringify({ format, version: formatVersion, ...contents }, null, 2);
  writeFileSync(join(folder, fileName), `${text}\n`, { flush: true });
}

export function readManifest(folder: string): Manifest {
  const file = join(folder, fileName);
  const json = parseJson(file);
  const known = anyVersion.safeParse(json);
  if (!known.success) throw new BackupError(`${file}: is not the manifest of a backup that this program wrote.`);
  const { version } = known.data;
  if (version > formatVersion) {
    throw new BackupError(
      `${file}: the backup has format version ${version}, and this program reads ${formatVersion}. Import it with the version of AI-EventStream that exported it, or a later one.`,
    );
  }
  const read = manifest.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BackupError(`${file}: the manifest was changed: ${issue?.path.join(".")}: ${issue?.message}.`);
}

function parseJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new BackupError(`${file}: cannot be read, so there is no complete backup in that folder.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(`${file}: is not JSON: the file is cut short or was changed.`);
  }
}
