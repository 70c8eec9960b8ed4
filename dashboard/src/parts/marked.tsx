/** A text in which names stand between backticks, as in Markdown: these are shown as code. */
export const Marked = ({ text }: { text: string }) => (
  <>{text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>))}</>
);
