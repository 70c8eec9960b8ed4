// TCP and TLS by the platform, which trusts the public certificate authorities and no others.
import type { Dial } from "../kafka/wire/transport.ts";

export const platformDial: Dial = async ({ host, port }, isEncrypted) => {
  // Imported here, because the composition root is also loaded where there is no such module.
  const { connect } = await import("cloudflare:sockets");
  const secureTransport = isEncrypted ? "on" : "off";
  const socket = connect({ hostname: host, port }, { secureTransport, allowHalfOpen: false });
  const writer = socket.writable.getWriter();
  // What ends the connection ends the reading of it too, which reports it.
  socket.closed.catch(() => undefined);
  writer.closed.catch(() => undefined);
  return {
    received: socket.readable,
    send: (bytes) => writer.write(bytes),
    opened: socket.opened,
    close: () => socket.close(),
  };
};
