// Keeps what is slow to make for the next start, in node_modules/.cache, which `npm ci` empties.
// A result belongs to a key, the digest of what it was made from, and is sealed with it (AES-256-GCM). So a file that was cut or
// changed is not read, and a result that holds secrets says them only to a reader who has all the settings it was made from.
import { createCipheriv, createDecipheriv, hash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
/** Results of each name; a launch has 5 MB. */
const keptResults = 4;
/** A file that is being written for longer is of a process that was killed. */
const writingMs = 60_000;

export class KeptResults {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined when no sound result of this key is kept. */
  read(name: string, key: string): unknown {
    try {
      const sealed = readFileSync(this.#path(name, key));
      const nonce = sealed.subarray(0, nonceBytes);
      const decipher = createDecipheriv(algorithm, secretOf(name, key), nonce, { authTagLength: tagBytes });
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const result = decipher.update(sealed.subarray(nonceBytes + tagBytes));
      // In this mode it adds no bytes and checks all that came before.
      decipher.final();
      return deserialize(result);
    } catch {
      // Missing, cut or changed: it is made again.
      return undefined;
    }
  }

  /** A folder that cannot be written costs the next start its time, nothing else. */
  write(name: string, key: string, result: unknown): void {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, secretOf(name, key), nonce, { authTagLength: tagBytes });
    const sealed = Buffer.concat([cipher.update(serialize(result)), cipher.final()]);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const path = this.#path(name, key);
      const begun = `${path}.${process.pid}`;
      writeFileSync(begun, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), { mode: 0o600 });
      renameSync(begun, path);
      this.#removeOld(name);
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
    }
  }

  #path(name: string, key: string): string {
    return join(this.#folder, `${name}-${hash("sha256", `file ${name} ${key}`).slice(0, 32)}`);
  }

  #removeOld(name: string): void {
    const files = readdirSync(this.#folder)
      .filter((file) => file.startsWith(`${name}-`))
      .map((file) => join(this.#folder, file))
      .map((path) => ({ path, at: statSync(path).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    const isBeingWritten = ({ path, at }: { path: string; at: number }) =>
      /\.\d+$/.test(path) && Date.now() - at < writingMs;
    for (const { path } of files.filter((file) => !isBeingWritten(file)).slice(keptResults)) rmSync(path);
  }
}

/** The file's name and its key are digests of the same key that do not lead to each other. */
const secretOf = (name: string, key: string): Buffer => hash("sha256", `secret ${name} ${key}`, "buffer");
