// TCP and TLS by Node, for a client of Kafka's protocol that runs outside of the platform.
import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Dial } from "../src/kafka/wire/transport.ts";

export const nodeDial: Dial = async ({ host, port }, isEncrypted) => {
  const socket = isEncrypted ? connectTls({ host, port, servername: host }) : connectTcp({ host, port });
  return {
    received: socket,
    send: (bytes) =>
      new Promise<void>((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    opened: once(socket, isEncrypted ? "secureConnect" : "connect"),
    close: async () => socket.destroy(),
  };
};
