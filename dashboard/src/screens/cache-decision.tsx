// Explains what the cache decided for a task, with the score.
import type { CacheDecision } from "../api/shapes-of-tasks.ts";
import { duration, percent } from "../format/numbers.ts";
import { linkTo } from "../state/address.ts";

const reasons: Record<string, string> = {
  exact_match: "The cache has an answer for the same text.",
  similar_question: "The cache has an answer for a similar question.",
  shared_in_flight: "Another request was computing the answer to the same question, and this task shared it.",
  no_candidate: "The cache has no entry to compare with.",
  below_threshold: "The nearest question is not similar enough.",
  answer_gone: "The nearest question's answer is no longer stored.",
  guard_refused: "A guard refused the nearest question.",
  improbable: "The nearest question is probably a different question.",
  verified: "The cache has an answer for a similar question, and the verifier model says that it fits.",
  too_long: "The text is too long to compare.",
  bypassed: "The request did not use the cache.",
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
