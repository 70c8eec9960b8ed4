// The queries of the dashboard and of the rules name only what the deployment exposes. Prometheus itself is in test/services.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDashboard, readRules } from "../../monitoring-kit.ts";
import { textOfBusySystem } from "./busy-system.ts";

const { panels, templating } = await readDashboard();
const rules = await readRules();
const queries = [...panels.flatMap(({ targets }) => targets), ...rules].map(({ expr }) => expr);

const text = textOfBusySystem();
const families = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = ""]) => name);
const sampled = [...text.matchAll(/^([a-z]\w*)/gm)].map(([, name = ""]) => name);
const recorded = rules.flatMap(({ record }) => record ?? []);
const known = new Set([...sampled, ...recorded, "up"]);
const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, name = ""]) => name));
/** Prometheus adds these, as monitoring/prometheus.yaml says. */
for (const label of ["instance", "job", "tenant"]) labels.add(label);

/** Every name of a series: what is followed by a selector, or has a prefix of ours. */
const seriesOf = (expr: string): string[] =>
  [...expr.matchAll(/\b(?:(?:aes|flower)[_:][\w:]*|[a-zA-Z_:][\w:]*(?=\{))/g)].map(([name]) => name);
const labelsOf = (expr: string): string[] => [
  ...[...expr.matchAll(/[{,](\w+)(?==~?|!=|!~)/g)].map(([, name = ""]) => name),
  ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(/,\s*/)),
];

test("every query names series and labels that the metrics have", () => {
  const unknown = queries.flatMap((expr) => [
    ...seriesOf(expr).filter((name) => !known.has(name)),
    ...labelsOf(expr).filter((name) => !labels.has(name)),
  ]);
  expect(unknown).toEqual([]);
});

test("the dashboard shows every family", () => {
  const shown = panels.flatMap(({ targets }) => targets).flatMap(({ expr }) => seriesOf(expr));
  expect(families.filter((family) => !shown.some((name) => name.replace(/_bucket$/, "") === family))).toEqual([]);
});

describe("the dashboard", () => {
  test("asks for its data source, and every panel uses it, says what it shows and has a unit", () => {
    expect(templating.list.map(({ name, type }) => [name, type])).toEqual([
      ["datasource", "datasource"],
      ["instance", "query"],
      ["tenant", "query"],
    ]);
    const shown = panels.filter(({ type }) => type !== "row");
    const poor = shown.filter(
      ({ datasource, description, fieldConfig, targets }) =>
        !/^\$\{datasource\}$/.test(datasource?.uid ?? "") ||
        !description.endsWith(".") ||
        !fieldConfig ||
        targets.length === 0,
    );
    expect(poor.map(({ title }) => title)).toEqual([]);
  });

  test("has panels that fit in its 24 columns and cover one another nowhere", () => {
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
  });
});

test("every alert waits, has a severity and a summary, and links to its heading in the runbook", async () => {
  const runbook = await readFile(join(import.meta.dirname, "../../../docs/runbook.md"), "utf8");
  const headings = [...runbook.matchAll(/^## (\w+)$/gm)].map(([, heading = ""]) => heading);
  const alerts = rules.filter(({ alert }) => alert !== undefined);
  expect(headings).toEqual(alerts.map(({ alert }) => alert));
  for (const { alert = "", labels, annotations, ...rule } of alerts) {
    expect(rule.for, alert).toMatch(/^\d+m$/);
    expect(labels.severity, alert).toMatch(/^(critical|warning|info)$/);
    expect(annotations.summary, alert).toMatch(/\.$/);
    expect(annotations.runbook_url).toBe(`{{ $labels.instance }}/guide/runbook#${alert.toLowerCase()}`);
  }
});
