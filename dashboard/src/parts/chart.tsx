// Draws lines over time with uPlot on a canvas. The values are text too: the last ones, or those under the pointer. With the keyboard a
// chart is a slider over its times.
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { momentWithSeconds, timeOfDay } from "../format/numbers.ts";
import { themeChanges } from "../state/theme.ts";
import { language } from "../texts/language.ts";
import { texts } from "../texts/texts.ts";

export interface Line {
  name: string;
  /** A custom property of the style sheet: `--line-1`. */
  colour: string;
  values: readonly (number | null)[];
}

const noMarks: readonly number[] = [];
/** At most, of a figure on an axis. */
const characterPx = 7;
const heightPx = 150;
/** The time axis covers at least this much, so that the first few points do not fill the whole chart. */
const leastSpanSeconds = 300;

export function Chart({
  name,
  times,
  lines,
  write,
  marks = noMarks,
  whole = false,
}: {
  name: string;
  /** Unix seconds. */
  times: readonly number[];
  lines: readonly Line[];
  write: (value: number) => string;
  /** Times of dashed lines across the chart. */
  marks?: readonly number[];
  /** Grid lines only at whole numbers. */
  whole?: boolean;
}) {
  const container = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const marked = useRef(marks);
  marked.current = marks;
  /** Index of the time under the pointer or the keyboard's cursor. */
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = themeChanges.value;
  const names = lines.map((line) => line.name).join();
  const drawnIn = language.value;

  // A new theme or language, or other lines, need a new plot; new values do not.
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    plot.current = new uPlot(options(element, lines, write, whole, marked, setPointed), dataOf(times, lines), element);
    const observer = new ResizeObserver(() => {
      plot.current?.setSize({ width: element.clientWidth, height: heightPx });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.current?.destroy();
    };
  }, [shown, drawnIn, names]);
  useEffect(() => plot.current?.setData(dataOf(times, lines)), [times, lines]);
  useEffect(() => plot.current?.redraw(false), [marks.join()]);

  const data = dataOf(times, lines);
  const last = data[0].length - 1;
  const at = Math.min(pointed ?? last, last);
  const time = pointed === null ? null : data[0][at];
  const valueAt = (index: number): string => {
    const value = pointed === null ? lines[index]?.values.findLast((known) => known !== null) : data[index + 1]?.[at];
    return typeof value === "number" ? write(value) : "–";
  };
  const pointTo = (index: number) => {
    const atTime = plot.current?.data[0][index];
    if (plot.current && atTime !== undefined)
      plot.current.setCursor({ left: plot.current.valToPos(atTime, "x"), top: 1 });
  };

  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-name">{name}</span>
        {lines.map((line, index) => (
          <span key={line.name} class="legend">
            <span class={`swatch ${line.colour.slice(2)}`} aria-hidden="true" />
            {line.name} <strong>{valueAt(index)}</strong>
          </span>
        ))}
        {typeof time === "number" && <span class="pointed">{momentWithSeconds(time * 1000)}</span>}
      </figcaption>
      <div
        ref={container}
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={texts.value.parts.overTime(name)}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={`${momentWithSeconds((data[0][at] ?? 0) * 1000)}: ${lines.map(({ name: of }, index) => `${of} ${valueAt(index)}`).join(", ")}`}
        onFocus={() => pointTo(last)}
        onBlur={() => plot.current?.setCursor(outside)}
        onKeyDown={(event) => {
          const index = steps[event.key]?.(at, last);
          if (index === undefined) return;
          event.preventDefault();
          pointTo(Math.max(0, Math.min(last, index)));
        }}
      />
    </figure>
  );
}

const outside = { left: -10, top: -10 };
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - 10,
  PageUp: (at) => at + 10,
  Home: () => 0,
  End: (_, last) => last,
};

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
  marks: { readonly current: readonly number[] },
  point: (index: number | null) => void,
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
    cursor: { y: false, points: { size: 6 }, drag: { x: false, y: false } },
    hooks: {
      setCursor: [({ cursor: { idx } }) => point(idx ?? null)],
      draw: [(plot) => drawMarks(plot, marks.current, colour("--quiet"))],
    },
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
        points: { show: false, filter: ({ data }: uPlot, line: number) => lonely(data[line] ?? []), size: 5 },
      })),
    ],
    axes: [
      { ...axis, size: 28, space: 80, values: (_, ticks) => ticks.map(timeOfDay) },
      {
        ...axis,
        size: (_, ticks) => Math.max(56, 16 + characterPx * Math.max(0, ...(ticks ?? []).map(({ length }) => length))),
        space: 36,
        ...(whole && { incrs: wholeSteps }),
        values: (_, ticks) => ticks.map((tick) => write(tick)),
      },
    ],
  };
}

/** Indexes of the values without a neighbour, which no line shows. */
const lonely = (values: ArrayLike<number | null | undefined>): number[] =>
  Array.from(values).flatMap((value, at) =>
    typeof value === "number" && (values[at - 1] ?? values[at + 1] ?? null) === null ? [at] : [],
  );

function drawMarks({ ctx, bbox, valToPos, scales }: uPlot, marks: readonly number[], colour: string): void {
  const { min = null, max = null } = scales.x ?? {};
  if (min === null || max === null) return;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
  for (const at of marks.filter((mark) => mark >= min && mark <= max)) {
    const x = valToPos(at, "x", true);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}

const wholeSteps = Array.from({ length: 9 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
