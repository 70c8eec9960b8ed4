// Every process of this machine can connect to the control socket, which fires crons. So it asks for a token, which each start makes
// anew and keeps in memory. The runtime reads it in its configuration, which comes through a pipe.
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
