// Finds the tags and comments of HTML in a text. Every `<` is tried at most once, and a tag ends after a bounded number of
// attributes, so the search takes linear time on any text.

export interface Tag {
  kind: "open" | "close" | "comment";
  /** In lower case; empty for comments, doctypes and processing instructions. */
  name: string;
  /** As written, between the name and `>`. */
  attributes: string;
  start: number;
  end: number;
}

/** More quoted values than this and it is no tag. */
const mostValues = 64;
const longestCode = 200;
const tagStart = /<(\/?)([a-z][a-z\d:-]{0,40})(?=[\s/>])/iy;
const tagMark = /[<>"']/g;
/** What is in these elements is no markup. */
const rawElements: ReadonlySet<string> = new Set(["script", "style", "textarea"]);

export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const code = codeEnd(text, at);
    const tag = code > at ? null : (commentAt(text, at) ?? tagAt(text, at));
    if (tag === null) {
      at = Math.max(code, at + 1);
      continue;
    }
    tags.push(tag);
    at = tag.end;
    if (tag.kind === "open" && rawElements.has(tag.name)) {
      const closing = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
      closing.lastIndex = at;
      // Without an end, the rest of the text belongs to the element, as in a browser.
      at = closing.exec(text)?.index ?? text.length;
    }
  }
  return tags;
}

/** Where the code span of Markdown ends that begins with this `<`: it speaks of a tag. */
function codeEnd(text: string, at: number): number {
  if (text.charAt(at - 1) !== "`") return at;
  const end = text.slice(at, at + longestCode).search(/[`\n]/);
  return end !== -1 && text.charAt(at + end) === "`" ? at + end : at;
}

function commentAt(text: string, start: number): Tag | null {
  const next = text.slice(start + 1, start + 4);
  const tag = (end: number): Tag => ({ kind: "comment", name: "", attributes: "", start, end });
  if (next === "!--") {
    const end = text.indexOf("-->", start + 4);
    return tag(end === -1 ? text.length : end + 3);
  }
  const opening = text.slice(start, start + 9).toLowerCase();
  if (!opening.startsWith("<!doctype") && !opening.startsWith("<?xml")) return null;
  const end = text.indexOf(">", start);
  return end === -1 ? null : tag(end + 1);
}

function tagAt(text: string, start: number): Tag | null {
  tagStart.lastIndex = start;
  const match = tagStart.exec(text);
  if (match === null) return null;
  const from = start + match[0].length;
  let at = from;
  for (let values = 0; values < mostValues; values++) {
    let mark = markAfter(text, at);
    // A quote opens a value only after `=`; elsewhere it is an apostrophe.
    while (mark !== -1 && isQuote(text.charAt(mark)) && !/=\s?$/.test(text.slice(mark - 2, mark))) {
      mark = markAfter(text, mark + 1);
    }
    if (mark === -1 || text.charAt(mark) === "<") return null;
    if (text.charAt(mark) === ">") {
      const attributes = text.slice(from, mark);
      return {
        kind: match[1] ? "close" : "open",
        name: (match[2] ?? "").toLowerCase(),
        attributes,
        start,
        end: mark + 1,
      };
    }
    const close = text.indexOf(text.charAt(mark), mark + 1);
    if (close === -1) return null;
    at = close + 1;
  }
  return null;
}

const isQuote = (character: string): boolean => character === '"' || character === "'";

function markAfter(text: string, from: number): number {
  tagMark.lastIndex = from;
  return tagMark.exec(text)?.index ?? -1;
}
