import { useState } from "preact/hooks";
import { useKey } from "../state/session.ts";

/** Asks for an API key; it stays in this tab and goes nowhere but to this API. */
export function KeyDoor({ wrong }: { wrong: boolean }) {
  const [typed, setTyped] = useState("");
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
          API key
          <input
            type="password"
            autocomplete="off"
            required
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {wrong && <p role="alert">This key is not known. Type another one.</p>}
        <p class="quiet">
          One of <code>API_KEYS</code>, without its tenant and role. A reader's key shows everything; a writer's may
          revoke and replay, an admin's may clear. It is kept until this tab is closed.
        </p>
        <button type="submit" class="primary">
          Open
        </button>
      </form>
    </main>
  );
}
