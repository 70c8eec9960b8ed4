// A user's machine that has nothing but the system's programs, and a fresh clone of this repository: a home folder of its own, and a clean
// environment. `npm ci` links this checkout's packages instead of downloading them, with the double in the place of wrangler; until then
// there are none. Every other program is the real one.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { shellBlocks } from "./guide-blocks.ts";
import { call, type WranglerRunner } from "./run-wrangler.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const packages = join(projectRoot, "node_modules");
const double = join(import.meta.dirname, "wrangler-double.ts");

export interface Walk {
  code: number | null;
  stdout: string;
  stderr: string;
}

export class WalkedShell {
  readonly home = mkdtempSync(join(tmpdir(), "ai-eventstream-home-"));
  readonly #clone = join(this.home, "clone");
  readonly #programs = join(this.home, "programs");
  readonly #server = createServer();

  async start(runner: WranglerRunner, front: { port: number; certificate: string }): Promise<void> {
    this.#server.on("request", async (asked, reply) => {
      reply.end(JSON.stringify(await runner.run(call.parse(JSON.parse(await text(asked))))));
    });
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    mkdirSync(this.#programs);
    const wrangler = `#!/bin/sh\nACCOUNT_URL=http://127.0.0.1:${port} exec ${process.execPath} ${double} "$@"\n`;
    this.#program("wrangler", wrangler);
    this.#program("npm", npmWith(this.#programs));
    writeFileSync(
      join(this.home, ".curlrc"),
      `connect-to = "::127.0.0.1:${front.port}"\ncacert = "${front.certificate}"\nsilent\n`,
    );
    this.#cloneFiles();
  }

  /** Runs the shell blocks of pages in one shell, which ends at the first command that fails. */
  walk(pages: readonly string[], { input = "", ...environment }: Record<string, string> = {}): Promise<Walk> {
    const blocks = pages.flatMap((page) => shellBlocks(readFileSync(join(projectRoot, "docs", page), "utf8")));
    return this.run(blocks.join("\n"), { input, ...environment });
  }

  async run(script: string, { input = "", ...environment }: Record<string, string> = {}): Promise<Walk> {
    const strict = "set -eEuo pipefail\ntrap 'echo \"failed: $BASH_COMMAND\" >&2' ERR\n";
    const shell = spawn("bash", ["-c", strict + script], {
      cwd: this.#clone,
      env: { HOME: this.home, PATH: `${this.#programs}:/usr/local/bin:/usr/bin:/bin`, ...environment },
      stdio: "pipe",
    });
    shell.stdin.end(input);
    const [stdout, stderr, [code]] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, "exit")]);
    return { code, stdout, stderr };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #program(name: string, content: string): void {
    writeFileSync(join(this.#programs, name), content);
    chmodSync(join(this.#programs, name), 0o755);
  }

  /** What is or would be committed. */
  #cloneFiles(): void {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: projectRoot, encoding: "utf8" });
    for (const file of git("ls-files", "-co", "--exclude-standard", "-z").split("\0").filter(Boolean)) {
      mkdirSync(dirname(join(this.#clone, file)), { recursive: true });
      cpSync(join(projectRoot, file), join(this.#clone, file));
    }
    const identity = ["-c", "user.name=walker", "-c", "user.email=walker@example.com"];
    execFileSync("git", ["init", "-q"], { cwd: this.#clone });
    execFileSync("git", [...identity, "commit", "-q", "--allow-empty", "-m", "A clone"], { cwd: this.#clone });
  }
}

const npmWith = (programs: string): string => `#!/bin/sh
set -e
if [ "$*" != ci ]; then exec /usr/bin/env PATH="\${PATH#${programs}:}" npm "$@"; fi
[ -f package-lock.json ]
rm -rf node_modules
mkdir -p node_modules/.bin
ln -s ${packages}/* node_modules/
ln -s ${packages}/.bin/* node_modules/.bin/
ln -sf ${programs}/wrangler node_modules/.bin/wrangler
`;
