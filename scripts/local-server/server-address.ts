// Where `npm start` serves and keeps its state, and how long it waits for the runtime: settings of the server itself, which the
// Worker does not see. Read in the process that stays, so without zod, which takes 50 ms and 15 MiB.
import { fail, ok, type Result } from "../../src/kernel/result.ts";

export interface ServerAddress {
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** First port tried for Kafka's own protocol; 0 when there shall be none. */
  kafkaPort: number;
  /** Relative to the project's folder, unless it is absolute. */
  stateDir: string;
  /** How long the runtime may leave /health without an answer before it is ended. */
  healthDeadlineMs: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readStateDir(environment: Environment): string {
  return environment.STATE_DIR || ".state";
}

/** The error is a sentence for the user. */
export function readServerAddress(environment: Environment): Result<ServerAddress, string> {
  const port = Number(environment.PORT || 8787);
  const kafkaPort = Number(environment.KAFKA_PORT || 9092);
  if (!isPort(kafkaPort)) {
    return fail(
      `KAFKA_PORT: "${environment.KAFKA_PORT}" is not a port. Set a whole number from 1 to 65535, or 0 for none.`,
    );
  }
  if (!isPort(port)) {
    return fail(
      `PORT: "${environment.PORT}" is not a port. Set a whole number from 1 to 65535, or 0 for any free one.`,
    );
  }
  const healthDeadline = Number(environment.HEALTH_DEADLINE_SECONDS || 30);
  if (!(healthDeadline >= 1 && healthDeadline <= 3600)) {
    return fail(
      `HEALTH_DEADLINE_SECONDS: "${environment.HEALTH_DEADLINE_SECONDS}" is no deadline. Set a number from 1 to 3600.`,
    );
  }
  return ok({
    host: environment.HOST || "127.0.0.1",
    port,
    kafkaPort,
    stateDir: readStateDir(environment),
    healthDeadlineMs: healthDeadline * 1000,
  });
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;
