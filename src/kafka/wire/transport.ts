// The port to a TCP connection. The platform's sockets stand behind it, and Node's for `npm run doctor`.

export interface Address {
  host: string;
  port: number;
}

export interface Transport {
  received: AsyncIterable<Uint8Array>;
  send(bytes: Uint8Array): Promise<unknown>;
  /** Rejects when there is no connection. */
  opened: Promise<unknown>;
  close(): Promise<unknown>;
}

/** With `isEncrypted`, by TLS against the public certificate authorities. */
export type Dial = (address: Address, isEncrypted: boolean) => Promise<Transport>;
