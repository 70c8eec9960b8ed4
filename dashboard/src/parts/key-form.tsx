import { useState } from "preact/hooks";
import { useKey } from "../state/session.ts";

/** Asks for an API key. The key stays in this tab and is sent only to this API. */
export function KeyForm({ isInvalid }: { isInvalid: boolean }) {
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
        {isInvalid && <p role="alert">The API does not know this key. Check it and try again.</p>}
        <p class="quiet">
          Enter a key of <code>API_KEYS</code> without its tenant and role. A reader may look at everything except
          Kafka, incidents and settings; a writer may also revoke and replay tasks, and an admin may also clear the
          cache. The key is kept until you close this tab.
        </p>
        <button type="submit" class="primary">
          Open
        </button>
      </form>
    </main>
  );
}
