// The visible text of HTML and XML: without tags, comments, scripts and hidden elements, with the alternative text of images.
import { decodeReferences, hasReferences } from "./character-references.ts";
import { type Tag, tagsOf } from "./html-tags.ts";
import { joinBlocks, type Reading } from "./reading.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const blockElements = words(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select summary table tbody textarea tfoot thead title tr ul",
);
const inlineElements = words(
  "a abbr b bdi bdo big br button cite code del dfn em font i img input ins kbd label link mark meta q s samp script small span strike strong style sub sup svg td th tt u var video",
);
const voidElements = words("area base br col embed hr img input link meta source track wbr");
const unseenElements = words("head iframe math noscript object script style svg template");
const hidden = /(?:^|\s)hidden(?=[\s=/]|$)|display\s?:\s?none|visibility\s?:\s?hidden/i;
const quotedMail = /\bgmail_quote\b|\bmoz-cite-prefix\b|\byahoo_quoted\b|\btype\s?=\s?["']?cite\b/i;

/** null for a text that is no HTML. A text that only speaks of a tag, or that compares ("a < b"), is none. */
export function readHtml(written: string): Reading | null {
  const text = written.includes("<![CDATA[") ? written.replaceAll("<![CDATA[", "").replaceAll("]]>", "") : written;
  const tags = text.includes("<") ? tagsOf(text) : [];
  const isAll = isDocument(text, tags);
  const known = isAll ? tags : tags.filter(isKnown);
  if (!isAll && !isMarkup(text, known)) {
    if (!hasReferences(text)) return null;
    const decoded = decodeReferences(text);
    return { said: decoded, shown: decoded };
  }
  const shown = render(text, known, false);
  const hasQuote = known.some(({ attributes }) => quotedMail.test(attributes.slice(0, 400)));
  return { shown, said: hasQuote ? render(text, known, true) : shown };
}

/** The visible text of a piece of a text in which HTML was found. */
export const withoutTags = (piece: string): string => render(piece, tagsOf(piece).filter(isKnown), false);

const isKnown = ({ kind, name }: Tag): boolean => kind === "comment" || isElement(name);
const isElement = (name: string): boolean =>
  blockElements.has(name) || inlineElements.has(name) || unseenElements.has(name);

/** Begins with a doctype or `<html>`, or is one element of any name from its first to its last character. */
function isDocument(text: string, tags: readonly Tag[]): boolean {
  const [first] = tags;
  const last = tags.at(-1);
  if (first === undefined || last === undefined || text.slice(0, first.start).trim() !== "") return false;
  if (/^<(?:!doctype|html|\?xml)/i.test(text.slice(first.start, first.start + 9))) return true;
  const isWhole = text.slice(last.end).trim() === "" && last.kind === "close";
  return isWhole && first.kind === "open" && first.name === last.name && first !== last;
}

/** Whether there is a sure sign: a closed comment, a break or an image in a line, a block at the beginning, or a pair around words. */
function isMarkup(text: string, tags: readonly Tag[]): boolean {
  const opened = new Map<string, Tag>();
  for (const tag of tags) {
    const { kind, name, start, end } = tag;
    if (kind === "comment" && text.slice(end - 3, end) === "-->") return true;
    const touches = /\S/.test(text.charAt(start - 1)) || /[^\s.,;:!?]/.test(text.charAt(end));
    if (kind === "open" && voidElements.has(name)) {
      if (name === "img" ? /\b(?:src|alt)\s?=/i.test(tag.attributes) : touches) return true;
    } else if (kind === "open") {
      if (blockElements.has(name) && touches && text.slice(0, start).trim() === "") return true;
      opened.set(name, tag);
    } else if (kind === "close") {
      const opening = opened.get(name);
      opened.delete(name);
      // Only the beginning is looked at: a pair around a whole page is no other than one around a word.
      const inner = opening === undefined ? "" : text.slice(opening.end, Math.min(start, opening.end + 2_000));
      if (/[\p{L}\p{N}]/u.test(inner.replace(/<[^<>]{0,200}>/g, ""))) return true;
    }
  }
  return false;
}

function render(text: string, tags: readonly Tag[], isOwn: boolean): string {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let endsBlank = true;
  let at = 0;
  /** The element whose content is not seen, and how many elements of its name are open in it. */
  let unseen: { name: string; depth: number } | null = null;
  // Where no tag breaks a line, the line ends of the text do.
  const blanks = tags.some(({ name }) => name === "br" || blockElements.has(name)) ? /\s+/g : /[ \t]+/g;
  let preDepth = 0;
  const write = (piece: string) => {
    if (unseen !== null || piece === "") return;
    const spaced = preDepth > 0 ? piece : piece.replace(blanks, " ");
    const written = endsBlank && preDepth === 0 && spaced.startsWith(" ") ? spaced.slice(1) : spaced;
    if (written === "") return;
    pieces.push(decodeReferences(written));
    endsBlank = written.endsWith(" ");
  };
  const endBlock = () => {
    if (pieces.length > 0) blocks.push(pieces.join("").replace(/ ?\n ?/g, "\n"));
    pieces = [];
    endsBlank = true;
  };
  for (const { kind, name, attributes, start, end } of tags) {
    write(text.slice(at, start));
    at = end;
    if (kind === "comment") continue;
    const isVoid = voidElements.has(name) || attributes.endsWith("/");
    if (unseen !== null) {
      if (name === unseen.name && !isVoid) unseen.depth += kind === "open" ? 1 : -1;
      if (unseen.depth === 0) unseen = null;
    } else if (kind === "open" && !isVoid && isUnseen(name, attributes, isOwn)) {
      unseen = { name, depth: 1 };
      if (blockElements.has(name)) endBlock();
    } else if (name === "br") {
      pieces.push("\n");
      endsBlank = true;
    } else if (name === "img") write(` ${altOf(attributes)} `);
    else if (name === "td" || name === "th") {
      if (kind === "open" && pieces.length > 0) pieces.push("; ");
      endsBlank = true;
    } else if (blockElements.has(name) || !isElement(name)) endBlock();
    if (name === "pre") preDepth = Math.max(0, preDepth + (kind === "open" ? 1 : -1));
  }
  write(text.slice(at));
  endBlock();
  return joinBlocks(blocks);
}

const isUnseen = (name: string, attributes: string, isOwn: boolean): boolean =>
  unseenElements.has(name) ||
  hidden.test(attributes.slice(0, 400)) ||
  (isOwn && quotedMail.test(attributes.slice(0, 400)));

function altOf(attributes: string): string {
  const [, double, single, bare] = /(?:^|\s)alt\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return double ?? single ?? bare ?? "";
}
