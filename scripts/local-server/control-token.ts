// The control socket fires crons, and every process of this machine can connect to it: it answers only to a token that this
// process makes anew in each start and keeps in memory. The token is written into the runtime's configuration, which goes through a pipe.
import { randomBytes } from "node:crypto";
import { controlTokenPlaceholder } from "./runtime-launch.ts";

/** base64url writes 3 bytes as 4 characters. */
const tokenBytes = (controlTokenPlaceholder.length * 3) / 4;

export const createControlToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** A copy of the configuration with the token in the places of its placeholder. */
export function withControlToken(config: Uint8Array, token: string): Buffer {
  const written = Buffer.from(config);
  let index = written.indexOf(controlTokenPlaceholder);
  if (index < 0) throw new Error("the runtime's configuration has no place for the control token");
  for (; index >= 0; index = written.indexOf(controlTokenPlaceholder, index)) written.write(token, index, "latin1");
  return written;
}
