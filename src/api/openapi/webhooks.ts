// The calls that the system makes to its clients, as OpenAPI's webhooks: Standard Webhooks with a task or an alert as data.
import * as z from "zod";
import { alertView } from "../../monitoring/alerts.ts";
import { taskView } from "../../tasks/task-result.ts";
import { type Components, jsonContent } from "./schemas.ts";

export const webhookTag = { name: "Webhooks", description: "Calls that the system makes to your own servers." };

const headers = {
  "webhook-id": "Is the same when the call is repeated.",
  "webhook-timestamp": "When this call was made, in Unix seconds.",
  "webhook-signature": "`v1,` and a signature in base64, as Standard Webhooks specifies; absent when no secret is set.",
};

const taskEvent = eventOf(["task.success", "task.failure", "task.revoked"], taskView).meta({ id: "TaskWebhook" });
const alertEvent = eventOf(["alert.firing", "alert.resolved"], alertView).meta({ id: "AlertWebhook" });

export const webhooks = (components: Components): Record<string, unknown> => ({
  taskSettled: {
    post: webhook(
      "onTaskSettled",
      "A task has settled",
      "Sent to the `callback_url` of the task. After a failed call there are three more, 5, 20 and 80 seconds later.",
      taskEvent,
      components,
    ),
  },
  alertChanged: {
    post: webhook(
      "onAlertChanged",
      "An alert begins or ends, or fires after its silence has ended",
      "Sent to ALERT_WEBHOOK_URL, when ALERT_WEBHOOK_FORMAT is `standard`.",
      alertEvent,
      components,
    ),
  },
});

function eventOf(types: readonly string[], data: z.ZodType): z.ZodType {
  return z.object({ type: z.enum(types), timestamp: z.iso.datetime().describe("When it happened."), data });
}

function webhook(operationId: string, summary: string, description: string, body: z.ZodType, components: Components) {
  return {
    operationId,
    summary,
    description,
    tags: [webhookTag.name],
    security: [],
    parameters: Object.entries(headers).map(([name, text]) => ({
      name,
      in: "header",
      description: text,
      schema: { type: "string" },
    })),
    requestBody: { required: true, content: jsonContent(body, "output", components) },
    responses: {
      "2XX": { description: "The receiver accepted the call." },
      "4XX": { description: "The call failed and is repeated." },
    },
  };
}
