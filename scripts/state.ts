// `npm run state -- export DIR` and `npm run state -- import DIR`: a backup of the local server's state and the way back.
// STATE_DIR says where the state is. A reason not to do it is one sentence and exit code 1; then nothing was changed.
import { join, resolve } from "node:path";
import { readStateDir } from "./local-server/server-address.ts";
import { StartError } from "./local-server/start-error.ts";
import { BackupError } from "./state-backup/backup-error.ts";
import { exportState } from "./state-backup/export-state.ts";
import { importState } from "./state-backup/import-state.ts";

const usage = "Usage: npm run state -- export DIR, or npm run state -- import DIR. STATE_DIR says where the state is.";

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [command, given, ...more] = process.argv.slice(2);
if ((command !== "export" && command !== "import") || !given || more.length > 0) refuse(usage);

const stateDir = resolve(join(import.meta.dirname, ".."), readStateDir(process.env));
// npm runs scripts in the project's folder, wherever it was called.
const backup = resolve(process.env.INIT_CWD ?? "", given);

try {
  const isExport = command === "export";
  const work = isExport ? exportState(stateDir, backup, new Date()) : importState(stateDir, backup);
  const { objects, rows } = await work;
  const counts = `${rows} rows of ${objects} databases`;
  console.log(
    isExport
      ? `Exported ${counts} from ${stateDir} to ${backup}.`
      : `Imported ${counts} from ${backup} to ${stateDir}.`,
  );
} catch (error) {
  if (error instanceof BackupError || error instanceof StartError) refuse(error.message);
  // Of the file system, such as a full disk.
  if (error instanceof Error && "syscall" in error) refuse(`The ${command} failed: ${error.message}.`);
  throw error;
}
