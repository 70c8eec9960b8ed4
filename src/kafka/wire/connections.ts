// Opens connections to brokers and keeps them, one for each broker and purpose: a request that waits for records must not delay others.
import { Connection } from "./connection.ts";
import { type Credentials, login } from "./login.ts";
import { unreachable } from "./reachable.ts";
import type { Api } from "./request.ts";
import type { Address, Dial } from "./transport.ts";
import { WireError } from "./wire-error.ts";

export type Purpose = "read" | "ask";

export interface Access {
  dial: Dial;
  isEncrypted: boolean;
  /** Null when the cluster asks for no login. */
  credentials: Credentials | null;
}

const connectMs = 5000;
/** The platform opens six at once. One is left for other services. */
const mostOpen = 5;

const nameOf = ({ host, port }: Address, purpose: Purpose): string => `${host}:${port} ${purpose}`;

/** A broker ends the connection of a client that should have logged in. */
const withLoginHint = (error: unknown): unknown =>
  error instanceof WireError && error.reason === "unavailable"
    ? new WireError(error.reason, `${error.message}. If the broker asks for a login, set KAFKA_SASL_MECHANISM`)
    : error;

export class Connections {
  readonly #access: Access;
  readonly #open = new Map<string, Promise<Connection>>();

  constructor(access: Access) {
    this.#access = access;
  }

  /** A connection that ended since it was last used is opened once more. */
  async call<Request, Answer>(
    address: Address,
    purpose: Purpose,
    api: Api<Request, Answer>,
    request: Request,
    waitMs = 0,
  ): Promise<Answer> {
    const { connection, isNew } = await this.to(address, purpose);
    try {
      return await connection.call(api, request, waitMs);
    } catch (error) {
      if (!connection.isClosed) throw error;
      if (isNew) throw this.#access.credentials ? error : withLoginHint(error);
      return (await this.to(address, purpose)).connection.call(api, request, waitMs);
    }
  }

  async to(address: Address, purpose: Purpose): Promise<{ connection: Connection; isNew: boolean }> {
    const name = nameOf(address, purpose);
    const open =
      (await this.#open.get(name)) ?? (await this.#makeRoom(address, purpose)) ?? (await this.#open.get(name));
    if (open && !open.isClosed) return { connection: open, isNew: false };
    const opening = this.#connect(address);
    this.#open.set(name, opening);
    try {
      return { connection: await opening, isNew: true };
    } catch (error) {
      if (this.#open.get(name) === opening) this.#open.delete(name);
      throw error;
    }
  }

  /** Closes what is idle when there are many. When all are busy, it gives the connection to this broker for the other purpose, if any. */
  async #makeRoom(address: Address, purpose: Purpose): Promise<Connection | undefined> {
    if (this.#open.size < mostOpen) return undefined;
    for (const [name, opening] of this.#open) {
      const connection = await opening.catch(() => null);
      if (connection?.isIdle && !connection.isClosed && this.#open.size >= mostOpen) connection.close();
      if ((connection === null || connection.isClosed) && this.#open.get(name) === opening) this.#open.delete(name);
    }
    const other = purpose === "ask" ? "read" : "ask";
    return this.#open.size >= mostOpen ? this.#open.get(nameOf(address, other)) : undefined;
  }

  close(): void {
    for (const opening of this.#open.values()) opening.then((connection) => connection.close()).catch(() => undefined);
    this.#open.clear();
  }

  async #connect(address: Address): Promise<Connection> {
    const { dial, isEncrypted, credentials } = this.#access;
    const timeout = Promise.withResolvers<never>();
    const timer = setTimeout(() => timeout.reject(new Error(`no answer within ${connectMs} ms`)), connectMs);
    let connection: Connection | null = null;
    try {
      const transport = await dial(address, isEncrypted);
      connection = new Connection(address, transport);
      await Promise.race([transport.opened, timeout.promise]);
      await connection.negotiate();
      if (credentials) await login(connection, credentials);
      return connection;
    } catch (error) {
      connection?.close();
      throw error instanceof WireError && error.reason !== "unavailable"
        ? error
        : unreachable(address, isEncrypted, error);
    } finally {
      clearTimeout(timer);
    }
  }
}
