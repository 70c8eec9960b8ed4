import { forEachId } from "../each-id.ts";
import type { AddCommand } from "../session.ts";

export const addRevoke: AddCommand = (program, session) => {
  program
    .command("revoke")
    .description("Revoke tasks. A settled task does not change, and the exit code is 1.")
    .argument("<id...>")
    .action(async (ids) => {
      const opened = session();
      const { client, print, fail } = opened;
      await forEachId(ids, opened, async (id) => {
        const task = await client.revoke(id);
        if (task.status === "SUCCESS" || task.status === "FAILURE") fail();
        print(task, () => `${task.status} ${task.task_id}: ${task.message}`);
      });
    });
};
