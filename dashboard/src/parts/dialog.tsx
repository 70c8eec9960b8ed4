// A dialog with the browser's own element: it traps the focus, closes with Escape. Then the focus returns to what opened it.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { texts } from "../texts/texts.ts";

export function Dialog({
  title,
  kind,
  close,
  children,
}: {
  title: string;
  kind: "drawer" | "box";
  close: () => void;
  children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      // The browser may have closed it a moment earlier, and the user gone on by keyboard.
      const focused = document.activeElement;
      const wentOn = focused !== null && focused !== document.body && !dialog?.contains(focused);
      dialog?.close();
      if (wentOn) return;
      // The browser does not go back to what is hidden or was replaced meanwhile: then the content is the next best.
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      else document.getElementById("main")?.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={kind}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onMouseDown={(event) => event.target === element.current && close()}
    >
      <div class="dialog-inside">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="plain" onClick={close} aria-label={texts.value.parts.close}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
