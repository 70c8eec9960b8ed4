import type { State } from "../api/shapes-of-tasks.ts";

/** A task's state as a word, a colour and a sign, so that nobody has to see the colour. */
const signs: Record<State, string> = {
  PENDING: "◌",
  STARTED: "▸",
  RETRY: "↻",
  SUCCESS: "✓",
  FAILURE: "✕",
  REVOKED: "⊘",
};

export const StateChip = ({ state }: { state: State }) => (
  <span class={`chip state-${state.toLowerCase()}`}>
    <span aria-hidden="true">{signs[state]}</span> {state}
  </span>
);
