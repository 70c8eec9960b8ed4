// Finds what a source file of the page says in words of its own, which are not from the texts of the two languages.
import { parseSync } from "oxc-parser";
import * as z from "zod";

/** Attributes and properties that a reader sees or hears. */
const shown = new Set(
  "title name label hint note caption text action what alt placeholder show aria-label aria-valuetext".split(" "),
);
/** These call a function with what a reader sees. */
const saying = new Set(["notify", "notifyFailure"]);
/** What is written alike in every language. */
const names = /^AI-EventStream$/;
/** Elements with these attributes may have an identifier in them: there, a word in small letters is one. */
const identifying = new Set(["name", "action"]);
/** What no reader reads as a sentence: arguments of curl, a font, a task id, and names as `ai_processing`. */
const code = /^-H '|^\d+px |^na03-…$|^[a-z]+_[a-z_]+$/;

const node = z.looseObject({ type: z.string() });
type Node = z.infer<typeof node>;
const named = z.object({ name: z.string() });
const child = (of: Node, key: string): Node | null => node.safeParse(of[key]).data ?? null;
const children = (of: Node, key: string): Node[] =>
  z
    .array(node.nullable())
    .catch([])
    .parse(of[key])
    .filter((each) => each !== null);

export function ownTexts(file: string, source: string): string[] {
  const found = new Set<string>();
  const say = (text: unknown) => {
    const words = String(text).trim();
    if (/\p{L}/u.test(words) && !names.test(words) && !code.test(words)) found.add(words);
  };
  walk(node.parse(parseSync(file, source).program), (at) => {
    if (at.type === "JSXText") say(at.value);
    if (at.type === "JSXAttribute" && shown.has(nameOf(child(at, "name")))) {
      const mayIdentify = identifying.has(nameOf(child(at, "name")));
      for (const text of results(child(at, "value"))) if (!mayIdentify || !/^[a-z]+$/.test(text)) say(text);
    }
    if (at.type === "Property" && shown.has(nameOf(child(at, "key")))) results(child(at, "value")).forEach(say);
    if (at.type === "JSXElement" || at.type === "JSXFragment")
      for (const inner of children(at, "children"))
        if (inner.type === "JSXExpressionContainer") results(inner).forEach(say);
    if (at.type === "CallExpression" && saying.has(nameOf(child(at, "callee"))))
      for (const argument of children(at, "arguments").slice(0, 2)) results(argument).filter(isSentence).forEach(say);
    if (isStyle(at) || isSelector(at)) return false;
    for (const text of textsOf(at)) if (isSentence(text)) say(text);
    return true;
  });
  return [...found];
}

/** `class="grow wide"`, also as a property that is spread into an element. */
const isStyle = (at: Node): boolean =>
  (at.type === "JSXAttribute" && nameOf(child(at, "name")) === "class") ||
  (at.type === "Property" && nameOf(child(at, "key")) === "class");

/** `element.closest("button, input")` */
function isSelector(at: Node): boolean {
  const callee = at.type === "CallExpression" ? child(at, "callee") : null;
  return callee !== null && nameOf(child(callee, "property")) === "closest";
}

/** At least two words. */
const isSentence = (text: string): boolean => /\p{L}{2}[,.:]? \p{L}/u.test(text);

const nameOf = (of: Node | null): string => named.safeParse(of).data?.name ?? "";

function walk(at: Node, visit: (at: Node) => boolean): void {
  if (at.type.startsWith("Import") || at.type.startsWith("TS") || !visit(at)) return;
  for (const value of Object.values(at))
    for (const inner of Array.isArray(value) ? value : [value]) {
      const parsed = node.safeParse(inner);
      if (parsed.success) walk(parsed.data, visit);
    }
}

/** The text of a literal, or the fixed pieces of a template. */
function textsOf(at: Node): string[] {
  if (at.type === "Literal" && typeof at.value === "string") return [at.value];
  if (at.type !== "TemplateLiteral") return [];
  return children(at, "quasis").map(({ value }) => z.object({ cooked: z.string() }).parse(value).cooked);
}

/** The texts that an expression may have as its value; not those that it compares with or calls something with. */
function results(of: Node | null): string[] {
  if (of === null) return [];
  if (of.type === "ConditionalExpression")
    return [...results(child(of, "consequent")), ...results(child(of, "alternate"))];
  if (of.type === "LogicalExpression") return [...results(child(of, "left")), ...results(child(of, "right"))];
  if (of.type === "ArrowFunctionExpression") return results(child(of, "body"));
  if (of.type === "JSXExpressionContainer" || of.type === "ParenthesizedExpression")
    return results(child(of, "expression"));
  return textsOf(of);
}
