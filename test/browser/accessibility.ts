import axe from "axe-core";
import type { Page } from "playwright-core";
import * as z from "zod";

const violations = z.array(
  z.object({ id: z.string(), impact: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds on the page and calls serious or critical. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = violations.parse(await page.evaluate("axe.run(document).then((result) => result.violations)"));
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
