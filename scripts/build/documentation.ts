// Renders README.md and docs/ as the pages below /guide, with the links and pictures that lead from one to another. A link to another
// file of the repository, such as a source file, becomes plain text.
import { cp, glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";

const projectRoot = join(import.meta.dirname, "../..");
const style = join(import.meta.dirname, "documentation/pages.css");

/** Writes the pages into the folder. Returns the files that they were made from, by absolute path. */
export async function buildDocumentation(folder: string): Promise<string[]> {
  const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
  for await (const file of glob("docs/**/*.md", { cwd: projectRoot })) pages.push(file);
  const pictures = new Set<string>();
  for (const page of pages) {
    const source = await readFile(join(projectRoot, page), "utf8");
    await write(join(folder, fileOf(page)), pageOf(source, page, { pages, pictures }));
  }
  for (const picture of pictures) {
    const target = join(folder, picture);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(projectRoot, picture), target);
  }
  await cp(style, join(folder, "pages.css"));
  return [...[...pages, ...pictures].map((file) => join(projectRoot, file)), style];
}

async function write(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

const nameOf = (page: string): string => page.replace(/^docs\//, "").replace(/\.md$/, "");
const fileOf = (page: string): string => (page === "README.md" ? "index.html" : `${nameOf(page)}.html`);
const addressOf = (page: string): string => (page === "README.md" ? "/guide/" : `/guide/${nameOf(page)}`);

/** `pictures` gets those that the page shows. */
function pageOf(source: string, page: string, known: { pages: readonly string[]; pictures: Set<string> }): string {
  const markdown = new Marked(gfmHeadingId(), {
    renderer: {
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const address = linkedFrom(page, href, known.pages);
        return address === null ? text : `<a href="${address}">${text}</a>`;
      },
      image({ href, text }) {
        const picture = posix.join(posix.dirname(page), href);
        known.pictures.add(picture);
        return `<img src="/guide/${picture}" alt="${escaped(text)}">`;
      },
      // A wide table or a long line scrolls on its own, also by keyboard.
      table(token) {
        const cells = (row: typeof token.header, tag: string) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        return `<div class="wide" tabindex="0"><table><thead><tr>${cells(token.header, "th")}</tr></thead><tbody>${rows}</tbody></table></div>`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    },
  });
  const title = /^# (.*)$/m.exec(source)?.[1] ?? page;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" type="image/svg+xml" href="/dashboard/icon.svg">
    <link rel="stylesheet" href="/guide/pages.css">
  </head>
  <body>
    <nav aria-label="Pages"><a href="/">AI-EventStream</a> <a href="/guide/">Documentation</a> <a href="/docs">API reference</a> <a href="/dashboard">Dashboard</a></nav>
    <main>
${markdown.parse(source, { async: false })}    </main>
  </body>
</html>
`;
}

/** Null for a file that is no page. */
function linkedFrom(page: string, href: string, pages: readonly string[]): string | null {
  if (/^(https?:|#)/.test(href)) return href;
  const [file = "", anchor] = href.split("#");
  const target = posix.join(posix.dirname(page), file);
  const address = pages.find((each) => each === target || each === posix.join(target, "README.md"));
  if (address === undefined) return null;
  return addressOf(address) + (anchor === undefined ? "" : `#${anchor}`);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
