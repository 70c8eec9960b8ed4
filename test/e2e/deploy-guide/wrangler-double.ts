// Stands for `wrangler` in the walked shell: it hands the command to the account double (account.ts) in the test's process, and prints
// and exits as that says. Like wrangler it reads a secret from its input when that is no terminal.
import { text } from "node:stream/consumers";
import * as z from "zod";

const answer = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
const args = process.argv.slice(2);
const readsInput = args[0] === "secret" && (args[1] === "put" || (args[1] === "bulk" && args.length === 2));
const reply = await fetch(process.env.ACCOUNT_URL ?? "", {
  method: "POST",
  body: JSON.stringify({
    args,
    cwd: process.cwd(),
    environment: process.env.CLOUDFLARE_ENV ?? null,
    input: readsInput ? await text(process.stdin) : "",
  }),
});
const { code, stdout, stderr } = answer.parse(await reply.json());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
