// What every command needs: the client, and how to print.
import type { Command } from "@commander-js/extra-typings";
import { AiEventStream } from "../typescript/src/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Connection, readConnection } from "./profile.ts";

export interface Session {
  client: AiEventStream;
  connection: Connection;
  isJson: boolean;
  /** One line of JSON, or the text for people. */
  print(value: unknown, text: () => string): void;
  /** The command goes on; its exit code says that something failed. */
  fail(): void;
}

/** Adds a command to the program. Sessions are opened when the command runs. */
export type AddCommand = (program: Command, session: () => Session) => void;

interface GlobalOptions {
  json?: true | undefined;
  profile?: string | undefined;
}

export function openSession({ json, profile }: GlobalOptions): Session {
  const connection = readConnection(profile ?? null, process.env);
  const isJson = json ?? false;
  return {
    client: new AiEventStream({ url: connection.url, apiKey: connection.apiKey }),
    connection,
    isJson,
    print: (value, text) => console.log(isJson ? JSON.stringify(value) : text()),
    fail: () => {
      process.exitCode = exitCodes.failed;
    },
  };
}
