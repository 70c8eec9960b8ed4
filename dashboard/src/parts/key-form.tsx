import { useState } from "preact/hooks";
import { useKey } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Marked } from "./marked.tsx";

/** Asks for an API key. The key stays in this tab and is sent only to this API. */
export function KeyForm({ isInvalid }: { isInvalid: boolean }) {
  const [typed, setTyped] = useState("");
  const { label, unknown, explanation, open } = texts.value.keyForm;
  return (
    <main class="alone">
      <h1>AI-EventStream</h1>
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          useKey(typed.trim());
        }}
      >
        <label>
          {label}
          <input
            type="password"
            autocomplete="off"
            required
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {isInvalid && <p role="alert">{unknown}</p>}
        <p class="quiet">
          <Marked text={explanation} />
        </p>
        <div class="row">
          <button type="submit" class="primary">
            {open}
          </button>
          <LanguageSwitch />
        </div>
      </form>
    </main>
  );
}
