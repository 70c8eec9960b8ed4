// Draws lines over time with uPlot on a canvas. The last values are shown as text too, so screen readers can read them.
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { themeChanges } from "../state/theme.ts";

export interface Line {
  name: string;
  /** A custom property of the style sheet: `--line-1`. */
  colour: string;
  values: readonly (number | null)[];
}

const heightPx = 150;
/** The time axis covers at least this much, so that the first few points do not fill the whole chart. */
const leastSpanSeconds = 300;

export function Chart({
  name,
  times,
  lines,
  write,
  whole = false,
}: {
  name: string;
  /** Unix seconds. */
  times: readonly number[];
  lines: readonly Line[];
  write: (value: number) => string;
  /** Grid lines only at whole numbers. */
  whole?: boolean;
}) {
  const container = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const shown = themeChanges.value;
  const names = lines.map((line) => line.name).join();

  // A new theme or other lines need a new plot; new values do not.
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    plot.current = new uPlot(options(element, lines, write, whole), dataOf(times, lines), element);
    const observer = new ResizeObserver(() => {
      plot.current?.setSize({ width: element.clientWidth, height: heightPx });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.current?.destroy();
    };
  }, [shown, names]);
  useEffect(() => plot.current?.setData(dataOf(times, lines)), [times, lines]);

  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-name">{name}</span>
        {lines.map((line) => {
          const last = line.values.findLast((value) => value !== null) ?? null;
          return (
            <span key={line.name} class="legend">
              <span class={`swatch ${line.colour.slice(2)}`} aria-hidden="true" />
              {line.name} <strong>{last === null ? "–" : write(last)}</strong>
            </span>
          );
        })}
      </figcaption>
      <div ref={container} class="plot" aria-hidden="true" />
    </figure>
  );
}

/** uPlot draws a single point in the middle of a whole day, so an empty point is added before it. */
function dataOf(times: readonly number[], lines: readonly Line[]): uPlot.AlignedData {
  if (times.length > 1) return [[...times], ...lines.map(({ values }) => [...values])];
  const at = times[0] ?? Date.now() / 1000;
  return [[at - leastSpanSeconds, at], ...lines.map(({ values }) => [null, values[0] ?? null])];
}

function options(
  element: HTMLElement,
  lines: readonly Line[],
  write: (value: number) => string,
  whole: boolean,
): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: colour("--quiet"),
    font: "12px system-ui",
    grid: { stroke: colour("--edge"), width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height: heightPx,
    legend: { show: false },
    cursor: { y: false, points: { size: 6 } },
    scales: {
      x: { range: (_, from, to) => [Math.min(from, to - leastSpanSeconds), to] },
      y: { range: (_, __, top) => [0, top > 0 ? top * 1.1 : 1] },
    },
    series: [
      {},
      ...lines.map(({ name, colour: property }) => ({
        label: name,
        stroke: colour(property),
        width: 2,
        points: { show: ({ data }: uPlot) => data[0].length < 3, size: 5 },
      })),
    ],
    axes: [
      { ...axis, size: 28, space: 80, values: (_, ticks) => ticks.map(timeOf) },
      {
        ...axis,
        size: 56,
        space: 36,
        ...(whole && { incrs: wholeSteps }),
        values: (_, ticks) => ticks.map((tick) => write(tick)),
      },
    ],
  };
}

const wholeSteps = Array.from({ length: 9 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const clockWithSeconds = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const timeOf = (seconds: number): string => (seconds % 60 === 0 ? clock : clockWithSeconds).format(seconds * 1000);
