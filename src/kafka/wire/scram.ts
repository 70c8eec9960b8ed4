// SCRAM, a login in which neither side sends the password (RFC 5802, RFC 7677). The server proves that it knows the password too.
import { base64Of, bytesOfBase64 } from "../../kernel/base64.ts";
import { WireError } from "./wire-error.ts";

export type ScramHash = "SHA-256" | "SHA-512";

/** The platform derives no key with more. */
const mostIterations = 100_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** No channel binding. */
const channel = "n,,";

export class ScramLogin {
  readonly #hash: ScramHash;
  readonly #password: string;
  readonly #nonce: string;
  readonly #firstBare: string;
  #serverSignature: string | null = null;

  /** `nonce`: printable characters without a comma, new for each login. */
  constructor(hash: ScramHash, username: string, password: string, nonce: string) {
    this.#hash = hash;
    this.#password = password;
    this.#nonce = nonce;
    this.#firstBare = `n=${username.replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  }

  first(): Uint8Array {
    return encoder.encode(channel + this.#firstBare);
  }

  /** The proof that this client knows the password, for the server's challenge. */
  async prove(challenge: Uint8Array): Promise<Uint8Array> {
    const serverFirst = decoder.decode(challenge);
    const fields = fieldsOf(serverFirst);
    const [nonce = "", salt = "", iterations] = [fields.get("r"), fields.get("s"), Number(fields.get("i"))];
    if (!nonce.startsWith(this.#nonce) || nonce === this.#nonce) throw broken("its nonce does not continue ours");
    if (!(iterations >= 1 && iterations <= mostIterations)) {
      throw broken(`it asks for ${iterations} iterations, and at most ${mostIterations} are possible here`);
    }
    const withoutProof = `c=${btoa(channel)},r=${nonce}`;
    const message = encoder.encode(`${this.#firstBare},${serverFirst},${withoutProof}`);
    const salted = await this.#derive(bytesOfBase64(salt), iterations);
    const clientKey = await this.#sign(salted, encoder.encode("Client Key"));
    const storedKey = new Uint8Array(await crypto.subtle.digest(this.#hash, clientKey));
    const signature = await this.#sign(storedKey, message);
    const serverKey = await this.#sign(salted, encoder.encode("Server Key"));
    this.#serverSignature = base64Of(await this.#sign(serverKey, message));
    const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
    return encoder.encode(`${withoutProof},p=${base64Of(proof)}`);
  }

  /** Throws unless the server has proved that it knows the password. */
  verify(final: Uint8Array): void {
    const fields = fieldsOf(decoder.decode(final));
    const error = fields.get("e");
    if (error) throw broken(error);
    if (this.#serverSignature === null || fields.get("v") !== this.#serverSignature)
      throw broken("it did not prove that it knows the password");
  }

  async #derive(salt: Uint8Array, iterations: number): Promise<Uint8Array> {
    const key = await crypto.subtle.importKey("raw", encoder.encode(this.#password), "PBKDF2", false, ["deriveBits"]);
    const bits = this.#hash === "SHA-256" ? 256 : 512;
    return new Uint8Array(
      await crypto.subtle.deriveBits({ name: "PBKDF2", hash: this.#hash, salt, iterations }, key, bits),
    );
  }

  async #sign(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
    const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: this.#hash }, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", hmac, message));
  }
}

/** `r=abc,s=…` → field and value; a value may contain `=`. */
const fieldsOf = (message: string): Map<string, string> =>
  new Map(message.split(",").map((field) => [field.slice(0, 1), field.slice(2)]));

const broken = (why: string) => new WireError("refused", `Kafka: the broker's SCRAM login failed: ${why}`);
