// Prints the last line of .ci/run, "N passed, N failed", from the JSON reports given as arguments.
// A file that failed while loading or in a hook, without a failed test, counts as one failure, and so does a missing report.
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
