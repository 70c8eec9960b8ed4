// Requests of a login by SASL.
import type { Api } from "./request.ts";

export const saslHandshake: Api<{ mechanism: string }, { error: number; mechanisms: string[] }> = {
  name: "SaslHandshake",
  key: 17,
  version: 1,
  write: (writer, { mechanism }) => {
    writer.string(mechanism);
  },
  read: (reader) => ({ error: reader.int16(), mechanisms: reader.array((item) => item.string()) }),
};

interface Authenticated {
  error: number;
  message: string | null;
  bytes: Uint8Array;
}

export const saslAuthenticate: Api<{ bytes: Uint8Array }, Authenticated> = {
  name: "SaslAuthenticate",
  key: 36,
  version: 0,
  write: (writer, { bytes }) => {
    writer.bytes(bytes);
  },
  read: (reader) => ({ error: reader.int16(), message: reader.nullableString(), bytes: reader.bytes() }),
};
