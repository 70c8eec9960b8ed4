// Markdown: what is left when it is rendered. Lists and stars alone are how people write plain text, so they are no sign of it;
// a heading above other lines, a code block, a table, a link with its address, an image and bold words are.
import { readHtml, withoutTags } from "./html.ts";
import { joinBlocks, type Reading } from "./reading.ts";

const heading = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const tableRule =
  /^ {0,3}\|?\s{0,9}:?-{1,200}:?\s{0,9}(?:\|\s{0,9}:?-{1,200}:?\s{0,9}){1,40}\|?\s{0,9}$|^ {0,3}\|\s{0,9}:?-{1,200}:?\s{0,9}\|\s{0,9}$/;
const ruler = /^ {0,3}(?:(?:-[ \t]{0,2}){3,40}|(?:\*[ \t]{0,2}){3,40}|(?:_[ \t]{0,2}){3,40}|={3,200})$/;
const item = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\] )?/;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:\s\S{1,2000}/;
const link =
  /(!?)\[((?:[^[\]\n\\]|\\.){0,500})\](?:\(\s?<?([^()\s<>]{0,2000}(?:\([^()\s]{0,200}\))?[^()\s<>]{0,200})>?(?:\s{1,3}["'][^"'\n]{0,300}["'])?\s?\)|\[[^[\]\n]{0,200}\])/g;
const bold =
  /(?<![\p{L}\p{N}*\\])\*\*(?=[^\s*])([^*\n]{0,500}[^\s*\\])\*\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\])__(?=[^\s_])([^_\n]{0,500}[^\s_\\])__(?![\p{L}\p{N}_])/gu;
const emphasis =
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{0,500}[^\s*\\])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]{0,500}[^\s_\\])_(?![\p{L}\p{N}_])/gu;

type Inline = (line: string) => string;

/** null for a text that is no Markdown. */
export function readMarkdown(text: string): Reading | null {
  const lines = text.split("\n").map((line) => line.trimEnd());
  if (!isMarkdown(text, lines)) return null;
  const render =
    readHtml(withoutCode(lines).join("\n")) === null ? inlineOf : (line: string) => inlineOf(withoutTags(line));
  const said: string[] = [];
  const shown: string[] = [];
  const write = (line: string) => {
    said.push(line);
    shown.push(line);
  };
  let open = "";
  for (const [at, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1] ?? "";
    if (open !== "") {
      if (mark.startsWith(open) && line.trim() === mark) open = "";
      else shown.push(line);
    } else if (mark !== "") {
      open = mark;
      write("");
    } else if (tableRule.test(line) || ruler.test(line)) write("");
    else if (!definition.test(line)) {
      const isTable = line.trim().startsWith("|") || tableRule.test(lines[at + 1] ?? "");
      for (const each of isTable ? ["", cellsOf(line, render), ""] : blockOf(line, render)) write(each);
    }
  }
  return { said: joinLines(said), shown: joinLines(shown) };
}

function withoutCode(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.filter((line) => {
    if (fence.test(line)) isCode = !isCode;
    return !isCode && !fence.test(line);
  });
}

const joinLines = (lines: readonly string[]): string => joinBlocks(lines.join("\n").split(/\n{2,}/));

function isMarkdown(text: string, lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  if (
    filled.length > 1 &&
    filled.some((line, at) => heading.test(line) && (at < filled.length - 1 || line.includes("##")))
  )
    return true;
  if (filled.filter((line) => fence.test(line)).length > 1) return true;
  if (lines.some((line, at) => tableRule.test(line) && lines[at - 1]?.includes("|"))) return true;
  for (const [, image, , address = ""] of text.includes("](") ? text.matchAll(link) : []) {
    if (
      image !== ""
        ? address !== ""
        : /^(?:https?:|mailto:|tel:|www\.|[/#.]|[\w-]{1,60}\.[a-z]{2,5}(?:$|[/#?]))/i.test(address)
    )
      return true;
  }
  // `__init__` is a name more often than a bold word.
  return text.includes("**") && text.match(bold)?.some((words) => words.startsWith("**")) === true;
}

/** The lines that a line becomes: a heading and an entry of a list are sentences of their own. */
function blockOf(line: string, render: Inline): string[] {
  const unquoted = line.replace(/^ {0,3}(?:> ?){1,9}/, "").replace(/^\[![A-Z]{3,12}\]$/, "");
  const isHeading = heading.test(unquoted);
  const isItem = item.test(unquoted);
  const bare = isHeading ? unquoted.replace(heading, "").replace(/\s#{1,6}$/, "") : unquoted.replace(item, "");
  const plain = render(bare);
  return isHeading || isItem ? ["", plain, ...(isHeading ? [""] : [])] : [plain];
}

const cellsOf = (line: string, render: Inline): string =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => render(cell.trim()))
    .filter((cell) => cell !== "")
    .join("; ");

function inlineOf(line: string): string {
  if (!/[[<*_~`\\]/.test(line)) return line;
  return line
    .replace(link, (_, _image: string, words: string) => words)
    .replace(link, (_, _image: string, words: string) => words)
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,190})>/gi, "$1")
    .replace(bold, "$1$2")
    .replace(emphasis, "$1$2")
    .replace(/~~([^~\n]{1,500})~~/g, "$1")
    .replace(/(?<!`)(`{1,2})(?!`)([^`\n]{1,500})\1(?!`)/g, "$2")
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, "$1");
}
