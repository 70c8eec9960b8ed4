// A call of a Celery task as Flower takes it: `args`, `kwargs` and options of `apply_async`, made into a request of POST /process.
import * as z from "zod";
import { type ParsedRequest, parseRequest, type RequestPorts } from "../tasks/parse-request.ts";
import { queueNames } from "../tasks/task.ts";
import { invalidField, Problem, validationProblem } from "./problem.ts";

export const flowerCall = z
  .looseObject({
    args: z.array(z.unknown(), "must be an array").default([]).describe("The text, or nothing when `kwargs` has it."),
    kwargs: z.record(z.string(), z.unknown()).default({}).describe("Other fields of POST /process."),
    timeout: z.coerce.number().nullish().describe("Seconds; only `apply` waits."),
  })
  .meta({ id: "FlowerCall" });
export type FlowerCall = z.infer<typeof flowerCall>;

const invalid = 400;
/** How Celery's message is sent; there is no such message here. */
const carriage = ["retry", "retry_policy", "serializer", "compression", "delivery_mode"];
const [queue] = queueNames;

/** Throws a 400 when the call is invalid, and a 501 for an option that would change what happens, but cannot here. */
export async function requestOf(
  name: string,
  { args, kwargs, timeout: _, ...options }: FlowerCall,
  ports: Pick<RequestPorts, "tenant" | "ownTaskTypes">,
): Promise<ParsedRequest> {
  if (args.length > 1) throw invalidField("args", "must be the text alone; send other fields in kwargs", invalid);
  if (args.length === 1 && "text" in kwargs)
    throw invalidField("kwargs.text", "must not be sent together with args", invalid);
  // Flower shows a task's options in a field of their own, so a client that submits a shown task again sends them there.
  const { options: shownOptions = {}, task_type = name, ...fields } = kwargs;
  if (task_type !== name) throw invalidField("kwargs.task_type", `must be ${name}, the name in the path`, invalid);
  const body = {
    ...(args.length === 1 && { text: args[0] }),
    ...fields,
    ...z.record(z.string(), z.unknown()).catch({}).parse(shownOptions),
    ...scheduleOf(options),
    task_type,
  };
  const parsed = await parseRequest(body, { ...ports, unknownFields: "refuse" });
  if (parsed.ok) return parsed.value;
  throw validationProblem(parsed.error, invalid);
}

function scheduleOf(options: Record<string, unknown>): Record<string, unknown> {
  const schedule: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === null || carriage.includes(name)) continue;
    if (name === "countdown") schedule.countdown = numberOf(value);
    else if (name === "eta") schedule.eta = timeOf(value);
    else if (name === "expires") schedule.expires = timeOf(numberOf(value));
    else if (name === "priority") schedule.priority = value;
    else if ((name !== "queue" && name !== "routing_key") || value !== queue) throw withoutMeaning(name);
  }
  return schedule;
}

function withoutMeaning(option: string): Problem {
  const isQueue = option === "queue" || option === "routing_key";
  const reason = isQueue ? `every submitted task goes to ${queue}` : "there is no Celery worker or result backend";
  return new Problem("not_implemented", `The option ${option} has no meaning here: ${reason}. Leave it out.`);
}

/** Flower reads numbers in texts too. */
const numberOf = (value: unknown): unknown =>
  typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;

/** Flower's times, `2026-11-24 10:30:00.0`, are in UTC and without an offset. */
const timeOf = (value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?$/.test(value)
    ? `${value.replace(" ", "T")}Z`
    : value;
