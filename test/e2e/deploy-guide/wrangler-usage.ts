// What the installed wrangler accepts, read from its own help, so that the double refuses what wrangler would refuse.
import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";

const run = promisify(execFile);
/** For a command that asks for help, wrangler prints its usage and looks at nothing else. */
const helpOf = async (wrangler: string, args: readonly string[]): Promise<string> =>
  (await run(wrangler, [...args, "--help"], { env: { PATH: process.env.PATH, WRANGLER_SEND_METRICS: "false" } }))
    .stdout;

export interface ParsedCommand {
  /** As "queues create". */
  command: string;
  positionals: string[];
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
}

interface Usage {
  command: string;
  required: number;
  allowed: number;
  options: Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }>;
}

export class WranglerUsage {
  readonly #wrangler: string;
  /** By command. */
  readonly #usages = new Map<string, Usage>();

  constructor(wrangler: string) {
    this.#wrangler = wrangler;
  }

  /** Throws an Error with a sentence when wrangler has no such command or option, or when an argument is missing or too much. */
  async parse(args: readonly string[]): Promise<ParsedCommand> {
    const flagAt = args.findIndex((arg) => arg.startsWith("-"));
    const words = args.slice(0, flagAt < 0 ? args.length : flagAt);
    const { command, required, allowed, options } = this.#known(words) ?? (await this.#read(words));
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true, strict: true });
    const positionals = parsed.positionals.slice(command.split(" ").length);
    if (!`${args.join(" ")} `.startsWith(`${command} `)) throw new Error(`Unknown command: ${args.join(" ")}`);
    if (positionals.length < required) throw new Error("Not enough non-option arguments");
    if (positionals.length > allowed) throw new Error(`Unknown argument: ${positionals[allowed]}`);
    return { command, positionals, options: parsed.values };
  }

  #known(words: readonly string[]): Usage | undefined {
    return [...this.#usages.values()].find(({ command }) => `${words.join(" ")} `.startsWith(`${command} `));
  }

  async #read(words: readonly string[]): Promise<Usage> {
    const usage = usageIn(await helpOf(this.#wrangler, words));
    this.#usages.set(usage.command, usage);
    return usage;
  }
}

function usageIn(help: string): Usage {
  const heading = /^wrangler(.*)$/m.exec(help)?.[1]?.trim().split(" ") ?? [];
  const command = heading.filter((word) => !/^[<[]/.test(word));
  const required = heading.filter((word) => word.startsWith("<")).length;
  if (/^COMMANDS$/m.test(help) || command.length === 0) throw new Error(`Unknown command: ${command.join(" ")}`);
  const options: Usage["options"] = {};
  // An option begins with its names, and its type may come lines later.
  for (const [, names = "", rest = ""] of help.matchAll(
    /^ {2,}((?:-\w, +)?--.*?) {2,}([\s\S]*?)(?=^ {2,}(?:-\w, +)?--|^\S|$(?![\s\S]))/gm,
  )) {
    const short = /^-(\w),/.exec(names)?.[1];
    const type = rest.includes("[boolean]") ? "boolean" : "string";
    for (const [, name = ""] of names.matchAll(/--([\w-]+)/g))
      options[name] = { type, ...(short && { short }), ...(rest.includes("[array]") && { multiple: true }) };
  }
  return { command: command.join(" "), required, allowed: heading.length - command.length, options };
}
