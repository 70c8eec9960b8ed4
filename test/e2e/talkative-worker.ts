// The real Worker, but each minute it logs more than a pipe can hold.
import worker from "../../src/index.ts";

// biome-ignore lint/performance/noBarrelFile: the runtime takes the objects from the entry module.
export * from "../../src/index.ts";

const line = "a line of the log ".repeat(20);

export default {
  ...worker,
  /** A cron of this name writes to the runtime's standard error. */
  scheduled({ cron }) {
    const write = cron === "errors" ? console.error : console.log;
    for (let n = 0; n < 10_000; n++) write(`${n} ${line}`);
  },
} satisfies ExportedHandler<Env, { task_id: string }>;
