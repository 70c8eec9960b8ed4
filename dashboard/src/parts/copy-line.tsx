import { useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";

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
        {copied ? texts.value.parts.copied : texts.value.parts.copy}
      </button>
    </div>
  );
}
