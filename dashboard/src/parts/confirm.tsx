import { useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";
import { Dialog } from "./dialog.tsx";
import { Marked } from "./marked.tsx";

/** Asks before an action, in one sentence. Of one that cannot be undone the button is disabled until the user has typed `word`. */
export function Confirm({
  title,
  text,
  word,
  action,
  act,
  close,
}: {
  title: string;
  text: string;
  word?: string;
  action: string;
  act: () => void;
  close: () => void;
}) {
  const [typed, setTyped] = useState("");
  return (
    <Dialog title={title} kind="box" close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          act();
          close();
        }}
      >
        <p>{text}</p>
        {word !== undefined && (
          <label>
            <span>
              <Marked text={texts.value.parts.typeToContinue(word)} />
            </span>
            <input value={typed} onInput={(event) => setTyped(event.currentTarget.value)} autocomplete="off" />
          </label>
        )}
        <div class="row end">
          <button type="button" onClick={close}>
            {texts.value.parts.cancel}
          </button>
          <button type="submit" class="danger" disabled={word !== undefined && typed !== word}>
            {action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
