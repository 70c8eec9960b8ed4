// Runs wrangler's commands on an account double, and records them. A command that the installed wrangler does not have is refused, and
// each deployment is first built by it, in a dry run.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { unstable_readConfig } from "wrangler";
import * as z from "zod";
import { type CloudAccount, Refusal } from "./cloud-account.ts";
import { type ParsedCommand, WranglerUsage } from "./wrangler-usage.ts";

export const call = z.object({
  args: z.array(z.string()),
  cwd: z.string(),
  environment: z.string().nullable(),
  input: z.string(),
});
type Call = z.infer<typeof call>;

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

const wrangler = join(import.meta.dirname, "../../../node_modules/.bin/wrangler");
const withoutLogin = ["login", "whoami"];
const queuesOf = z.array(z.object({ queue: z.string() }).transform(({ queue }) => queue));
const strings = z.record(z.string(), z.string());

export class WranglerRunner {
  readonly #account: CloudAccount;
  readonly #usage = new WranglerUsage(wrangler);
  /** Of each command that was run. */
  readonly commands: string[] = [];
  /** Commands that did not succeed, with the reason. */
  readonly refused: string[] = [];

  constructor(account: CloudAccount) {
    this.#account = account;
  }

  async run(given: Call): Promise<Answer> {
    const line = given.args.join(" ");
    this.commands.push(line);
    try {
      const parsed = await this.#usage.parse(given.args);
      if (!withoutLogin.includes(parsed.command) && !this.#account.isLoggedIn && !parsed.options["dry-run"])
        throw new Refusal("In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN");
      return { code: 0, stdout: `${await this.#execute(parsed, given)}\n`, stderr: "" };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.refused.push(`${line}: ${reason}`);
      return { code: 1, stdout: "", stderr: `✘ [ERROR] ${reason}\n` };
    }
  }

  async #execute({ command, positionals, options }: ParsedCommand, given: Call): Promise<string> {
    const account = this.#account;
    const [first = "", second = ""] = positionals;
    const settings = () => settingsIn(given, options.env);
    switch (command) {
      case "login":
        account.isLoggedIn = true;
        return "Successfully logged in.";
      case "whoami":
        if (!account.isLoggedIn && options.json) throw new Refusal('{"loggedIn":false}');
        return JSON.stringify({ loggedIn: account.isLoggedIn });
      case "queues create":
        account.createQueue(first);
        return `Created queue '${first}'`;
      case "queues info":
        return `Queue Name: ${first}\nConsumer: ${account.queue(first).consumer}`;
      case "queues delete":
        account.deleteQueue(first);
        return `Deleted queue ${first}.`;
      case "queues consumer remove":
        account.removeConsumer(first, second);
        return `Removed consumer from queue ${first}.`;
      case "deploy": {
        const built = buildOnly(given);
        if (options["dry-run"]) return built;
        const worker = settings();
        const { id } = await account.deploy(worker, String(options.message ?? ""));
        return `Deployed ${worker.name} triggers (0.42 sec)\n  ${urlOf(worker.name)}\n  schedule: * * * * *\nCurrent Version ID: ${id}`;
      }
      case "secret put":
        await account.putSecrets(settings().name, { [first]: given.input.trim() });
        return `✨ Success! Uploaded secret ${first}`;
      case "secret bulk":
        await account.putSecrets(settings().name, strings.parse(parseEnv(readFileSync(first, "utf8"))));
        return "✨ Success! Uploaded secrets";
      case "versions list":
        return account
          .worker(settings().name)
          .versions.map(({ id, source, message }) => `Version ID: ${id}\nSource: ${source}\nMessage: ${message}\n`)
          .join("\n");
      case "rollback": {
        const { id } = await account.rollBack(settings().name, first || undefined, String(options.message ?? ""));
        return `SUCCESS Worker Version ${id} has been deployed to 100% of traffic.`;
      }
      case "delete":
        await account.deleteWorker(first || settings().name);
        return "Successfully deleted";
      default:
        throw new Refusal(`The double does not know the command ${command}`);
    }
  }
}

const urlOf = (worker: string): string => `https://${worker}.example.workers.dev`;

function settingsIn({ cwd, environment }: Call, env: unknown) {
  const chosen = typeof env === "string" ? env : (environment ?? "");
  const config = unstable_readConfig({ config: join(cwd, "wrangler.toml"), env: chosen });
  return {
    name: config.name ?? "",
    vars: strings.parse(config.vars),
    produces: queuesOf.parse(config.queues.producers),
    consumes: queuesOf.parse(config.queues.consumers),
  };
}

function buildOnly({ args, cwd, environment }: Call): string {
  const withDryRun = args.includes("--dry-run") ? args : [...args, "--dry-run"];
  const { status, stdout, stderr } = spawnSync(wrangler, withDryRun, {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      ...(environment !== null && { CLOUDFLARE_ENV: environment }),
      WRANGLER_SEND_METRICS: "false",
    },
  });
  if (status !== 0) throw new Refusal(stderr);
  return stdout;
}
