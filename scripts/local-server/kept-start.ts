// What a start needs beside its address, and what an earlier start has kept of it.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeptResults } from "./kept-results.ts";
import { projectRoot } from "./project-digest.ts";
import type { RuntimeLaunch } from "./runtime-launch.ts";
import { type BuildRecord, startKeys } from "./start-keys.ts";

export interface PreparedStart {
  launch: RuntimeLaunch;
  /** The tenant everybody is served as; undefined when keys are asked for. */
  openTenant: string | undefined;
  kafkaDriver: string;
  crons: string[];
}

const folder = join(projectRoot, "node_modules/.cache/ai-eventstream");
export const keptResults = new KeptResults(folder);
/** Not sealed: the keys are made with it. */
const recordFile = join(folder, "inputs.json");

/** Undefined before the first build, and when the record cannot be read. */
export function readBuildRecord(): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(recordFile, "utf8"));
    // Another version of this code may have written it.
    return Array.isArray(record?.dependencies) && Array.isArray(record?.settingNames) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written costs the next start its time, nothing else. */
export function writeBuildRecord(record: BuildRecord): void {
  try {
    writeFileSync(`${recordFile}.${process.pid}`, JSON.stringify(record));
    renameSync(`${recordFile}.${process.pid}`, recordFile);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
  }
}

/** Undefined when none is kept for the sources, settings and variables of now. */
export function readKeptStart(environment: NodeJS.ProcessEnv): PreparedStart | undefined {
  const record = readBuildRecord();
  if (!record) return undefined;
  return keptResults.read("launch", startKeys(environment, record).launch) as PreparedStart | undefined;
}
