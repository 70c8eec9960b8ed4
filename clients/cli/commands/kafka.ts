import type { KafkaStatus } from "../../typescript/src/index.ts";
import type { AddCommand } from "../session.ts";
import { oneLine } from "../show-task.ts";

export const addKafka: AddCommand = (program, session) => {
  program
    .command("kafka")
    .description("The pollers of Kafka.")
    .command("status")
    .description("Position and lag of each partition. The exit code is 1 when a poller is stuck.")
    .action(async () => {
      const { client, print, fail } = session();
      const status = await client.kafkaStatus();
      print(status, () => textOf(status));
      if (status.pollers.some(({ stuck }) => stuck)) fail();
    });
};

function textOf({ topic, group, pollers }: KafkaStatus): string {
  const lines = pollers.flatMap(({ poller, source, partitions, paused_by, resting, stuck, last_error }) => [
    `${poller} (${source})${paused_by ? `, paused by ${paused_by}` : ""}${resting ? ", resting: too many events wait" : ""}`,
    ...partitions.map(
      ({ partition, position, end, lag }) =>
        `  partition ${partition}: at ${position ?? "?"} of ${end ?? "?"}, lag ${lag ?? "?"}`,
    ),
    ...(last_error ? [`  last error: ${oneLine(last_error.message)}`] : []),
    ...(stuck ? [`  stuck since ${new Date(stuck.since).toISOString()} → ${stuck.remedy}`] : []),
  ]);
  return [`topic ${topic}, group ${group}`, ...lines].join("\n");
}
