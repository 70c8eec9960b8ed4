// Logs a new connection in by SASL.
import type { Connection } from "./connection.ts";
import { saslAuthenticate, saslHandshake } from "./login-requests.ts";
import type { saslMechanisms } from "./sasl-mechanisms.ts";
import { ScramLogin } from "./scram.ts";
import { refuseCode, WireError } from "./wire-error.ts";

export interface Credentials {
  mechanism: (typeof saslMechanisms)[number];
  username: string;
  password: string;
}

export async function login(connection: Connection, credentials: Credentials): Promise<void> {
  const { mechanism, username, password } = credentials;
  const { error, mechanisms } = await connection.call(saslHandshake, { mechanism });
  if (error !== 0 && !mechanisms.includes(mechanism)) {
    const offered = mechanisms.join(", ");
    const told = offered ? `offers the logins ${offered} and not ${mechanism}` : "asks for no login at this port";
    throw new WireError("refused", `Kafka: the broker ${told}: set KAFKA_SASL_MECHANISM`);
  }
  refuseCode(error, "login");
  const send = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const answer = await connection.call(saslAuthenticate, { bytes });
    refuseCode(answer.error, "login", answer.message);
    return answer.bytes;
  };
  if (mechanism === "PLAIN") {
    await send(new TextEncoder().encode(`\0${username}\0${password}`));
    return;
  }
  const scram = new ScramLogin(
    mechanism === "SCRAM-SHA-256" ? "SHA-256" : "SHA-512",
    username,
    password,
    crypto.randomUUID(),
  );
  scram.verify(await send(await scram.prove(await send(scram.first()))));
}
