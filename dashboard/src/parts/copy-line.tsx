import { useState } from "preact/hooks";

/** A line to run in a terminal, with a button that copies it. */
export function CopyLine({ line }: { line: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(line).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="copy-line">
      <code>{line}</code>
      <button type="button" onClick={copy}>
        {copied ? "Copied" : "Copy"}
      </button>
    </div>
  );
}
