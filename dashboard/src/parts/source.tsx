/** Shows a long text. A read-only field can be scrolled, selected and copied with the keyboard too. */
export const Source = ({ name, text }: { name: string; text: string }) => (
  <textarea class="source" aria-label={name} readOnly spellcheck={false} rows={rowsOf(text)} value={text} />
);

const maxRows = 14;
/** Rows needed for the text: about 80 characters fit in a row. */
const rowsOf = (text: string): number =>
  Math.min(
    maxRows,
    text.split("\n", maxRows).reduce((rows, line) => rows + 1 + Math.floor(line.length / 80), 0),
  );
