// Explains what the cache decided for a task, with the score.
import type { CacheDecision } from "../api/shapes-of-tasks.ts";
import { duration, percent, scoreText } from "../format/numbers.ts";
import { linkTo } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

export function CacheDecisionView({ decision }: { decision: CacheDecision }) {
  const text = texts.value.cache.decision;
  const reasons: Record<string, string> = text.reasons;
  const { layer, score, cosine, matched_task_id, age_ms, guard, p_right, reason } = decision;
  return (
    <div class="decision">
      <p>
        <strong>{layer === "none" ? text.miss : text.hit(layer)}</strong> {reasons[reason] ?? reason}
      </p>
      {score !== null && (
        <p>
          <meter min={0.5} max={1} value={score} aria-label={text.score} /> {text.scored(scoreText(score))}
          {cosine !== null && <span class="quiet"> {text.cosine(scoreText(cosine))}</span>}
        </p>
      )}
      {p_right !== null && <p>{text.right(percent(p_right * 100))}</p>}
      {guard && <p>{text.guard(guard)}</p>}
      {matched_task_id && (
        <p>
          {text.answerOf} <a href={linkTo("tasks", { task: matched_task_id })}>{matched_task_id}</a>
          {age_ms !== null && text.old(duration(age_ms))}
        </p>
      )}
    </div>
  );
}
