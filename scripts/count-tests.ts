// The last line of .ci/run: "N passed, N failed" over the JSON reports given as arguments.
// A file that failed without one of its tests, on loading or in a hook, counts as one failure; so does a report that is missing.
import { readFileSync } from "node:fs";
import * as z from "zod";

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  try {
    const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(path, "utf8")));
    passed += numPassedTests;
    failed += numFailedTests;
    failed += testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
    ).length;
  } catch (error) {
    console.error(`${path}: no test report (${error instanceof Error ? error.message : error})`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
