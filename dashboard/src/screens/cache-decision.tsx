// What the cache decided for one task, in words and on the scale of scores.
import type { CacheDecision } from "../api/shapes-of-tasks.ts";
import { duration, percent } from "../format/numbers.ts";
import { linkTo } from "../state/address.ts";

const reasons: Record<string, string> = {
  exact_match: "The same text was answered before.",
  similar_question: "A similar question was answered before.",
  shared_in_flight: "The same question was being answered; this one shared the answer.",
  no_candidate: "Nothing was stored to compare with.",
  below_threshold: "The nearest question was not near enough.",
  answer_gone: "The nearest question's answer is no longer stored.",
  guard_refused: "A guard refused the nearest question.",
  improbable: "The nearest question is too likely another one.",
  verified: "A similar question was answered before, and a model said that its answer fits.",
  too_long: "The text is too long to be compared.",
  bypassed: "The cache was not asked.",
  embedding_failed: "The text could not be embedded.",
  store_failed: "A store did not answer.",
};

export function CacheDecisionView({ decision }: { decision: CacheDecision }) {
  const { layer, score, cosine, matched_task_id, age_ms, guard, p_right, reason } = decision;
  return (
    <div class="decision">
      <p>
        <strong>{layer === "none" ? "Miss" : `Hit, ${layer} layer`}.</strong> {reasons[reason] ?? reason}
      </p>
      {score !== null && (
        <p>
          <meter min={0.5} max={1} value={score} aria-label="Score" /> score {score.toFixed(3)}
          {cosine !== null && <span class="quiet"> (cosine {cosine.toFixed(3)})</span>}
        </p>
      )}
      {p_right !== null && <p>Probability that its answer is right here: {percent(p_right * 100)}</p>}
      {guard && <p>Guard: {guard}</p>}
      {matched_task_id && (
        <p>
          Answer of <a href={linkTo("tasks", { task: matched_task_id })}>{matched_task_id}</a>
          {age_ms !== null && `, ${duration(age_ms)} old`}
        </p>
      )}
    </div>
  );
}
