/** Long text to read, scroll and copy: a read-only field is all of that by keyboard as well. */
export const Source = ({ name, text }: { name: string; text: string }) => (
  <textarea class="source" aria-label={name} readOnly spellcheck={false} rows={rowsOf(text)} value={text} />
);

const mostRows = 14;
/** Lines, where a long one is several; about 80 characters stand in a row. */
const rowsOf = (text: string): number =>
  Math.min(
    mostRows,
    text.split("\n", mostRows).reduce((rows, line) => rows + 1 + Math.floor(line.length / 80), 0),
  );
