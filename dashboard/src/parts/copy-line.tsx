import { useState } from "preact/hooks";

/** A line to run in a terminal, with a button that copies it. */
export function CopyLine({ line }: { line: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Only a secure page has a clipboard; elsewhere the line can still be selected.
    if ("clipboard" in navigator)
      await navigator.clipboard.writeText(line).then(
        () => setCopied(true),
        () => undefined,
      );
  };
  return (
    <div class="copy-line">
      <code>{line}</code>
      <button type="button" onClick={copy}>
        {copied ? "Copied" : "Copy"}
      </button>
    </div>
  );
}
