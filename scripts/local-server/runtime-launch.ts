// What starts the Workers runtime: plain data, so that the process that serves needs nothing of what made it.

export interface RuntimeLaunch {
  program: string;
  args: string[];
  /** The binary configuration that the runtime reads from its standard input. */
  config: Uint8Array;
  environment: Record<string, string>;
}

/** An entry point that only the internal socket leads to; `bundle-worker.ts` writes it. */
export const controlEntrypoint = "LocalControl";

/** Names of the sockets that the runtime listens on. The configuration gives them, the runtime reports their ports. */
export const sockets = { entry: "entry", open: "direct:0:default", control: `direct:0:${controlEntrypoint}` } as const;
