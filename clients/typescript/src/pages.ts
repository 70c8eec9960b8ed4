import type { Http } from "./http.ts";

/** The entries of all pages of a listing. A page is read when the ones before it are used up. */
export async function* pagesOf<Page extends { next_cursor: string | null }, Entry>(
  http: Http,
  path: string,
  query: object,
  entriesOf: (page: Page) => readonly Entry[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Entry, void> {
  let cursor: string | null = null;
  do {
    const page: Page = await http.json({ path, query: { ...query, cursor }, isRepeatable: true, signal });
    yield* entriesOf(page);
    cursor = page.next_cursor;
  } while (cursor !== null);
}
