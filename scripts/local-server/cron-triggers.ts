// Fires wrangler.toml's cron triggers on their minute, which no local tool of Cloudflare does.
// Like Cloudflare: UTC, and weekdays count from 1 for Sunday. Unlike it: a run that takes longer than its interval is not overlapped.
import { Cron } from "croner";

export type CronHandler = (cron: string) => Promise<void>;

/** Returns the function that stops them. What a run meets after that, such as the end of the runtime, is no failure of its own. */
export function startCrons(crons: string[], fire: CronHandler): () => void {
  let isStopped = false;
  const jobs = crons.map(
    (cron) =>
      new Cron(
        cron,
        {
          timezone: "UTC",
          alternativeWeekdays: true,
          protect: true,
          unref: true,
          catch(error) {
            if (!isStopped) console.error(JSON.stringify({ event: "cron_failed", cron, error: String(error) }));
          },
        },
        () => fire(cron),
      ),
  );
  return () => {
    isStopped = true;
    for (const job of jobs) job.stop();
  };
}
