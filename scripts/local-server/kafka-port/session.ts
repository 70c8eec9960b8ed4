// What the answers to requests share: of all connections, and of one.
import type { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import type { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import type { AppendQueue } from "./append-queue.ts";
import type { EventLogClient } from "./event-log-client.ts";
import type { GroupCoordinator } from "./group-coordinator.ts";
import type { RecordRoom } from "./record-room.ts";

export interface PortOptions {
  /** Origin of the server's HTTP API. */
  url: string;
  /** False when clients must log in with an API key. */
  isOpen: boolean;
  /** Writes a line to the server's log. */
  say: (line: string) => void;
}

export interface Shared extends PortOptions {
  /** Of all connections. */
  room: RecordRoom;
  /** Two tenants' groups of one name are two groups. Without a login there is one tenant, which has no name here. */
  groupsOf: (tenant: string) => GroupCoordinator;
  /** Writes the line unless it was the last one about this subject. */
  sayOnce: (subject: string, line: string) => void;
}

export interface Session extends Shared {
  /** Where the client found this port. */
  address: { host: string; port: number };
  /** Carries the key of the login. */
  log: EventLogClient;
  /** Of the same key. */
  appends: AppendQueue;
  /** Those of the tenant that logged in. */
  groups: GroupCoordinator;
  isLoggedIn: boolean;
  /** After a handshake of version 0 the next frame is the login itself, without a header. */
  expectsBareLogin: boolean;
  /** Aborted when the connection ends. */
  ended: AbortSignal;
}

interface PortRequest {
  version: number;
  clientId: string;
  body: ByteReader;
}

export interface ServedApi {
  name: string;
  key: number;
  min: number;
  max: number;
  answer(request: PortRequest, session: Session): Answer | Promise<Answer>;
}

/** Null sends no answer. While one that comes later is awaited, the connection's next request begins; answers keep their order. */
type Answer = ByteWriter | null | { later: Promise<ByteWriter | null> };

/** Ends the connection, as a broker does when it may not or cannot answer. */
export class CloseConnection extends Error {
  override readonly name = "CloseConnection";
}
