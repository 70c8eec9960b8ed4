import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { testTimeout } from "./test/patience.ts";

// Where .ci/run wants the numbers.
const report = process.env.TEST_REPORT;
// A runtime creates objects more slowly the more it has ever created, so several share the files, also on a small machine.
const maxWorkers = 6;
const timeouts = { testTimeout, hookTimeout: testTimeout };

// Rules are tested in Node; what touches the platform is tested inside workerd with the bindings of wrangler.toml;
// end to end tests start the server as a user does.
export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      {
        test: {
          name: "rules",
          isolate: false,
          maxWorkers,
          include: ["test/rules/**/*.test.ts"],
          environment: "node",
          ...timeouts,
        },
      },
      {
        plugins: [cloudflareTest({ main: "./test/workers/worker.ts", wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "workers",
          isolate: false,
          maxWorkers,
          setupFiles: ["test/workers/setup.ts"],
          include: ["test/workers/**/*.test.ts"],
          ...timeouts,
        },
      },
      {
        // Services that are installed: `npm run test:services`.
        test: { name: "services", include: ["test/services/**/*.test.ts"], environment: "node", ...timeouts },
      },
      {
        // A real broker: `npm run test:kafka`.
        test: { name: "kafka", include: ["test/kafka/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
      },
      {
        // One server at a time: a start's duration is among what is tested.
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
