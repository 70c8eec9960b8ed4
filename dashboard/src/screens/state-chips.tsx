import { type State, states } from "../api/shapes-of-tasks.ts";
import { number } from "../format/numbers.ts";
import { address, linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { inState } from "../state/samples.ts";
import { texts } from "../texts/texts.ts";

/** For an unsettled state, the number of tasks in it now; for a settled state, the number of all tasks that reached it. */
export function StateChips({ chosen }: { chosen: string }) {
  const { value } = useFeed(metricsFeed);
  const countOf = (state: State): number | undefined => {
    if (!value) return undefined;
    const isSettled = state === "SUCCESS" || state === "FAILURE" || state === "REVOKED";
    return isSettled ? value.tasks_by_state[state] : inState(value, state);
  };
  return (
    <nav class="chips" aria-label={texts.value.tasks.states}>
      <a href={withState("")} class="chip" aria-current={chosen === "" ? "true" : undefined}>
        {texts.value.tasks.all}
      </a>
      {states.map((state) => (
        <a
          key={state}
          href={withState(state)}
          class={`chip state-${state.toLowerCase()}`}
          aria-current={chosen === state ? "true" : undefined}
        >
          {state} <strong>{number(countOf(state) ?? 0)}</strong>
        </a>
      ))}
    </nav>
  );
}

const withState = (state: string): string =>
  linkTo("tasks", { ...Object.fromEntries(address.value.query), state, task: "" });
