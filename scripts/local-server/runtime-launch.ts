// What starts the Workers runtime: plain data, so that the process that serves needs nothing of what made it, and so that it can be
// kept for the next start. It holds neither the port nor the state folder: both are arguments of the runtime.

export interface RuntimeLaunch {
  program: string;
  args: string[];
  /** The binary configuration that the runtime reads from its standard input. */
  config: Uint8Array;
  environment: Record<string, string>;
  /** Folder below the state folder, by the name of the service that writes to it. */
  stateFolders: Record<string, string>;
}

/** An entry point that only the internal socket leads to; `bundle-worker.ts` writes it. */
export const controlEntrypoint = "LocalControl";

/** Stands in the configuration where the token of the internal socket belongs, which is new in each start; of the same length. */
export const controlTokenPlaceholder = "the-control-token-of-this-server";

/** Names of the sockets that the runtime listens on. The configuration gives them, the runtime reports their ports. */
export const sockets = { entry: "entry", open: "direct:0:default", control: `direct:0:${controlEntrypoint}` } as const;
