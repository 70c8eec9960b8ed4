// Draws the charts of the bench as SVG, readable on white and on black.
import type { CalibrationBin } from "./calibration.ts";

const size = { width: 460, height: 340, left: 52, right: 130, top: 28, bottom: 44 };
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const colours = ["#e0773c", "#7d8590", "#2f81f7"];

interface Curve {
  name: string;
  /** Both 0 to 1. */
  points: readonly (readonly [x: number, y: number])[];
}

interface Chart {
  title: string;
  x: string;
  y: string;
  curves: readonly Curve[];
  /** Draws the points as dots instead of a line. */
  dots?: boolean;
  /** Draws the line of perfect calibration. */
  diagonal?: boolean;
  /** Highest x shown. */
  mostX?: number;
}

export const reliabilityDiagram = (bins: readonly CalibrationBin[], family: string): string =>
  chartSvg({
    title: `P(right), ${family}: predicted and observed`,
    x: "predicted",
    y: "right",
    dots: true,
    diagonal: true,
    curves: [{ name: "cross-validated", points: bins.map(({ predicted, right }) => [predicted, right] as const) }],
  });

export function chartSvg({ title, x, y, curves, dots = false, diagonal = false, mostX = 1 }: Chart): string {
  const at = ([px, py]: readonly [number, number]): readonly [number, number] => [
    size.left + (Math.min(px, mostX) / mostX) * inner.width,
    size.top + (1 - py) * inner.height,
  ];
  const path = (points: Curve["points"]) =>
    points
      .map(
        (point, nth) =>
          `${nth === 0 ? "M" : "L"}${at(point)
            .map((value) => value.toFixed(1))
            .join(" ")}`,
      )
      .join("");
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const [tx] = at([share * mostX, 0]);
    const [, ty] = at([0, share]);
    return `<text x="${tx}" y="${size.height - size.bottom + 16}" text-anchor="middle">${label(share * mostX)}</text>
<text x="${size.left - 6}" y="${ty + 4}" text-anchor="end">${label(share)}</text>
<path d="M${size.left} ${ty}H${size.left + inner.width}" stroke="#7d8590" stroke-opacity=".25"/>`;
  });
  const drawn = curves.map(({ name, points }, nth) => {
    const colour = colours[nth % colours.length];
    const marks = dots
      ? points.map(
          (point) =>
            `<circle cx="${at(point)[0].toFixed(1)}" cy="${at(point)[1].toFixed(1)}" r="3.5" fill="${colour}"/>`,
        )
      : [`<path d="${path(points)}" fill="none" stroke="${colour}" stroke-width="2"/>`];
    const ly = size.top + 12 + nth * 18;
    return `${marks.join("\n")}
<rect x="${size.width - size.right + 12}" y="${ly - 8}" width="10" height="10" fill="${colour}"/>
<text x="${size.width - size.right + 28}" y="${ly + 1}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="system-ui, sans-serif" font-size="11" fill="#7d8590">
<title>${title}</title>
<text x="${size.left}" y="16" font-size="13" font-weight="600">${title}</text>
${ticks.join("\n")}
${
  diagonal
    ? `<path d="${path([
        [0, 0],
        [mostX, mostX],
      ])}" stroke="#7d8590" stroke-dasharray="4 4"/>`
    : ""
}
${drawn.join("\n")}
<text x="${size.left + inner.width / 2}" y="${size.height - 8}" text-anchor="middle">${x}</text>
<text transform="translate(13 ${size.top + inner.height / 2}) rotate(-90)" text-anchor="middle">${y}</text>
</svg>
`;
}

const label = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
