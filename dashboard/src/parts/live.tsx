// Shows whether the page is live: the age of the metrics, and the reason when they are stale.
import { useEffect, useState } from "preact/hooks";
import { duration } from "../format/numbers.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";
import { FailureMessage } from "./failure-message.tsx";

/** Metrics are stale when two polls have failed. */
const staleMs = 6000;

export function Live() {
  const { at, failure } = useFeed(metricsFeed);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { connecting, live, stale } = texts.value.frame;
  if (at === 0) return <p class="live quiet">{failure ? <FailureMessage failure={failure} /> : connecting}</p>;
  const isStale = now - at > staleMs;
  return (
    <p class={isStale ? "live stale" : "live"} role={isStale ? "alert" : undefined}>
      {isStale ? stale(duration(now - at)) : live} {isStale && failure && <FailureMessage failure={failure} />}
    </p>
  );
}
