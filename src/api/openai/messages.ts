// The messages of a conversation as OpenAI's clients send them, read into the text of a task and its other messages. Text is all that is
// taken; any other content is refused by the name of its type.
import * as z from "zod";
import { withoutInvisible } from "../../language/invisible-characters.ts";
import { type ChatMessage, toolCalls } from "../../task-types/conversation.ts";
import { maxTextLength } from "../../tasks/request-fields.ts";
import { type Refusals, refuseOthers } from "./refusals.ts";

const roles = ["system", "developer", "user", "assistant", "tool"] as const;
const textTypes = ["text", "input_text", "output_text"];

const partShape = { type: z.string(), text: z.string().optional() };
/** OpenAI's own answers have them, and clients send an answer back as it came. */
const refusedOfPart: Refusals = {
  annotations: { why: "only text is", harmless: ["[]"] },
  logprobs: { why: "only text is", harmless: ["[]"] },
};
const refuseOthersOfPart = refuseOthers(partShape, refusedOfPart);
const part = z.looseObject(partShape).superRefine((given, context) => {
  const { type, text } = given;
  const issue = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (!textTypes.includes(type)) return issue("type", `content of the type '${type}' is not supported: only text is`);
  if (text === undefined) issue("text", "is required");
  refuseOthersOfPart(given, context);
});
/** Parts are one text, each on a line of its own. */
export const content = z
  .union([z.string(), z.array(part).min(1)], { error: "must be a text, or a list of parts of the type text" })
  .describe("A text, or parts that are texts.");
const textOf = (given: z.infer<typeof content>): string =>
  typeof given === "string" ? given : given.map(({ text }) => text ?? "").join("\n");

const refused: Refusals = {
  name: { why: "a message has no author but its role" },
  audio: { why: "only text is" },
  function_call: { why: "use tool_calls" },
  refusal: { why: "send what the model refused as its content" },
  annotations: { why: "only text is", harmless: ["[]"] },
};

const shape = {
  role: z.enum(roles, { error: `must be one of ${roles.join(", ")}` }),
  content: content.nullish(),
  tool_calls: toolCalls.nullish(),
  tool_call_id: z.string().min(1).max(200).nullish(),
};
const message = z
  .looseObject(shape)
  .superRefine(refuseOthers(shape, refused))
  .superRefine(({ role, content, tool_calls, tool_call_id }, context) => {
    const issue = (field: string, text: string) => context.addIssue({ code: "custom", path: [field], message: text });
    if ((content ?? null) === null && !(role === "assistant" && tool_calls)) issue("content", "is required");
    if (tool_calls && role !== "assistant") issue("tool_calls", "belongs to messages of the role assistant");
    if (role === "tool" && !tool_call_id) issue("tool_call_id", "is required for the role tool");
    if (tool_call_id && role !== "tool") issue("tool_call_id", "belongs to messages of the role tool");
  });
export const openAiMessages = z.array(message).min(1).max(1000);
export type OpenAiMessages = z.infer<typeof openAiMessages>;

function messageOf({ role, content, tool_calls, tool_call_id }: OpenAiMessages[number]): ChatMessage {
  const text = textOf(content ?? "");
  if (role === "tool") return { role, content: text, tool_call_id: tool_call_id ?? "" };
  if (role !== "assistant") return { role: role === "developer" ? "system" : role, content: text };
  return tool_calls ? { role, content: content ? text : null, tool_calls } : { role, content: text };
}

export interface ReadMessages {
  /** The last message of the user. */
  text: string;
  earlier: ChatMessage[];
  later: ChatMessage[];
}

/** What is wrong is reported below `field`; then null. */
export function readMessages(
  given: OpenAiMessages,
  field: string,
  context: z.core.$RefinementCtx,
): ReadMessages | null {
  const messages = given.map(messageOf);
  const last = messages.findLastIndex(({ role }) => role === "user");
  const issue = (path: PropertyKey[], message: string) => {
    context.addIssue({ code: "custom", path: [field, ...path], message });
    return null;
  };
  if (last === -1) return issue([], "must contain a message of the role user");
  const text = withoutInvisible(messages[last]?.content ?? "");
  if (text === "") return issue([last, "content"], "must have a visible character in the last message of the user");
  if (text.length > maxTextLength)
    return issue([last, "content"], `must be at most ${maxTextLength} characters in the last message of the user`);
  return { text, earlier: messages.slice(0, last), later: messages.slice(last + 1) };
}
