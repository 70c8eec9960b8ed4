// SASL PLAIN: the password is an API key, as over HTTP; any user name will do. The key goes with each call to the HTTP API, which
// decides what it may do.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { AppendQueue } from "./append-queue.ts";
import { codes } from "./codes.ts";
import { LogRefusal } from "./event-log-client.ts";
import { CloseConnection, type ServedApi, type Session } from "./session.ts";

const mechanisms = ["PLAIN"];

export const saslHandshake: ServedApi = {
  name: "SaslHandshake",
  key: 17,
  min: 0,
  max: 1,
  answer({ version, body }, session) {
    const isKnown = mechanisms.includes(body.string());
    session.expectsBareLogin = isKnown && version === 0;
    return new ByteWriter()
      .int16(isKnown ? codes.none : codes.unsupportedSaslMechanism)
      .array(mechanisms, (item, mechanism) => item.string(mechanism));
  },
};

export const saslAuthenticate: ServedApi = {
  name: "SaslAuthenticate",
  key: 36,
  min: 0,
  max: 1,
  async answer({ version, body }, session) {
    const refusal = await logIn(body.bytes(), session);
    const writer = new ByteWriter()
      .int16(refusal === null ? codes.none : codes.saslAuthenticationFailed)
      .string(refusal)
      .bytes(new Uint8Array(0));
    return version >= 1 ? writer.long(0) : writer;
  },
};

/** Null when the key is one of the tenant's; otherwise what is wrong. */
export async function logIn(token: Uint8Array, session: Session): Promise<string | null> {
  // Everybody is served as the open tenant, whatever they log in with.
  if (session.isOpen) return null;
  const [, , key = ""] = new TextDecoder().decode(token).split("\0");
  // A header carries no other characters, and no key has them.
  const log = session.log.withKey(/^[\x21-\x7e]+$/.test(key) ? key : "-");
  try {
    await log.topics();
    session.groups = session.groupsOf(await log.tenant());
  } catch (error) {
    if (!(error instanceof LogRefusal)) throw error;
    if (error.status === 401 || error.status === 403)
      return "The password must be an API key of a tenant that has topics: KAFKA_TENANT, or one in KAFKA_TOPICS.";
    throw new CloseConnection(`a login could not be checked: ${error.message}`);
  }
  session.log = log;
  session.appends = new AppendQueue(log, session.sayOnce);
  session.isLoggedIn = true;
  return null;
}
