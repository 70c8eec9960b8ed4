import { wholeNumber } from "../read-input.ts";
import type { AddCommand } from "../session.ts";
import { rowOf } from "../show-task.ts";
import { addTaskFilter, filterOf } from "../task-filter.ts";

export const addTasks: AddCommand = (program, session) => {
  addTaskFilter(program.command("tasks"))
    .description("List tasks, newest first.")
    .option("-n, --limit <count>", "how many", wholeNumber, 50)
    .action(async ({ limit, ...options }) => {
      const { client, print } = session();
      let left = limit;
      for await (const task of client.tasks({ ...filterOf(options), pageSize: Math.min(limit, 200) })) {
        print(task, () => rowOf(task));
        left -= 1;
        if (left === 0) return;
      }
    });
};
