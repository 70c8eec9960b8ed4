// Where the system is and with which key: variables of the environment, and what they leave out from a profile file. A file that others
// can read holds a key that others have.
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "./exit-codes.ts";

export interface Connection {
  url: string;
  apiKey: string | undefined;
  /** Where each came from, for `doctor`. */
  source: string;
}

type Environment = Record<string, string | undefined>;

const defaultUrl = "http://127.0.0.1:8787";

/** `name` was asked for; null means the profile `default`, which need not exist. */
export function readConnection(name: string | null, environment: Environment): Connection {
  const { AES_URL, AES_API_KEY } = environment;
  const file = fileOf(name ?? environment.AES_PROFILE ?? "default", environment);
  const isNamed = name !== null || environment.AES_PROFILE !== undefined;
  const profile = AES_URL && AES_API_KEY && !isNamed ? {} : readProfile(file, isNamed);
  const url = AES_URL ?? profile.url ?? defaultUrl;
  if (!URL.canParse(url))
    throw new UsageError(`${url} is no URL. Set AES_URL, or "url" in ${file}, to one like ${defaultUrl}.`);
  const source = AES_URL ? "AES_URL" : profile.url ? file : "the default";
  // The key of a profile belongs to the profile's system, and goes to no other.
  const isOfProfile = !AES_URL || AES_URL === profile.url;
  const apiKey = AES_API_KEY ?? (isOfProfile ? profile.apiKey : undefined);
  if (/[^\x21-\x7e]/.test(apiKey ?? "")) {
    throw new UsageError(
      `The key in ${AES_API_KEY ? "AES_API_KEY" : file} has a character that no key has, such as a space.`,
    );
  }
  return { url, apiKey, source };
}

function fileOf(name: string, environment: Environment): string {
  if (!/^[\w.-]+$/.test(name))
    throw new UsageError(`"${name}" is no name of a profile: use letters, digits, ".", "_" and "-".`);
  const config = environment.XDG_CONFIG_HOME || join(environment.HOME || homedir(), ".config");
  return join(config, "ai-eventstream", `${name}.json`);
}

function readProfile(file: string, mustExist: boolean): { url?: string; apiKey?: string } {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat && mustExist)
    throw new UsageError(`There is no profile ${file}. Create it: {"url": "${defaultUrl}", "api_key": "…"}`);
  if (!stat) return {};
  // Windows has no such modes.
  if (process.platform !== "win32" && (stat.mode & 0o077) !== 0) {
    throw new UsageError(`Other users of this machine may read ${file}. Run: chmod 600 ${file}`);
  }
  const { url, api_key: apiKey } = parsed(file);
  for (const [field, value] of Object.entries({ url, api_key: apiKey })) {
    if (value !== undefined && typeof value !== "string") throw new UsageError(`${file}: "${field}" must be a text.`);
  }
  return { ...(typeof url === "string" && { url }), ...(typeof apiKey === "string" && { apiKey }) };
}

function parsed(file: string): { url?: unknown; api_key?: unknown } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new UsageError(`${file} is no JSON object like {"url": "${defaultUrl}", "api_key": "…"}.`);
}
