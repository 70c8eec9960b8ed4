#!/usr/bin/env node
// `ai-eventstream`, here `npm run aes --`: the system on the command line. One file of commands/ for each command.
import { Command, CommanderError } from "@commander-js/extra-typings";
import { addCache } from "./commands/cache.ts";
import { addDeadLetters } from "./commands/dead-letters.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addExport } from "./commands/export.ts";
import { addInspect } from "./commands/inspect.ts";
import { addKafka } from "./commands/kafka.ts";
import { addRetry } from "./commands/retry.ts";
import { addRevoke } from "./commands/revoke.ts";
import { addSubmit } from "./commands/submit.ts";
import { addTail } from "./commands/tail.ts";
import { addTasks } from "./commands/tasks.ts";
import { addWait } from "./commands/wait.ts";
import { exitCodeOf, exitCodes, jsonOf, sentenceOf } from "./exit-codes.ts";
import about from "./package.json" with { type: "json" };
import { openSession } from "./session.ts";
import { printable } from "./show-task.ts";

const program = new Command("ai-eventstream")
  .description("Submits texts to AI-EventStream, follows them and operates the system.")
  .option("--json", "one line of JSON for each result, for scripts")
  .option("--profile <name>", "the file of ~/.config/ai-eventstream with URL and key; default: $AES_PROFILE or default")
  .configureHelp({ showGlobalOptions: true })
  .version(about.version)
  .showHelpAfterError("Add --help to see what can be said.")
  .addHelpText("after", "\nAES_URL and AES_API_KEY come before the profile. docs/cli.md explains the exit codes.")
  .exitOverride();

const commands = [
  ...[addSubmit, addWait, addTail, addTasks, addInspect, addRetry, addRevoke],
  ...[addDeadLetters, addKafka, addCache, addDoctor, addExport],
];
for (const add of commands) add(program, () => openSession(program.opts()));

// `ai-eventstream tasks | head` closes the pipe when it has enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? exitCodes.done : exitCodes.failed);
});
process.on("SIGINT", () => process.exit(exitCodes.interrupted));

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what was wrong; help and version are no errors.
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage);
  console.error(program.opts().json ? JSON.stringify({ error: jsonOf(error) }) : printable(sentenceOf(error)));
  process.exit(exitCodeOf(error));
}
