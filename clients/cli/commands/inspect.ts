import type { AddCommand } from "../session.ts";
import { oneLine } from "../show-task.ts";

export const addInspect: AddCommand = (program, session) => {
  program
    .command("inspect")
    .description("Say why a task is in its state, with its timeline.")
    .argument("<id>")
    .action(async (id) => {
      const { client, print } = session();
      const found = await client.inspect(id);
      print(found, () => {
        const { task, payload, why, events } = found;
        const timeline = events.map(({ state, at, attempt, reason }) => {
          const time = new Date(at).toISOString();
          return `  ${time}  ${state}${attempt ? ` (attempt ${attempt})` : ""}${reason ? `: ${oneLine(reason)}` : ""}`;
        });
        const head = `${task.status} ${task.task_type}: ${oneLine(payload.text).slice(0, 100)}`;
        return [head, why.headline, ...why.details.map((detail) => `  ${detail}`), ...timeline].join("\n");
      });
    });
};
