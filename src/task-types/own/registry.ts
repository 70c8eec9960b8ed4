// The task types of one tenant, with all their versions. A version never changes; which one new tasks get does.

/** Which versions of a task type new tasks get. */
export interface CurrentVersion {
  name: string;
  version: number;
  /** A version on trial, and the share of new tasks that it gets. */
  canary: Canary | null;
}

interface Canary {
  version: number;
  /** Above 0 and below 1. */
  share: number;
}

export interface StoredVersion {
  name: string;
  version: number;
  /** JSON of a TaskTypeDefinition. */
  definition: string;
  /** Unix milliseconds. */
  createdAt: number;
  /** The id of the key that made it; null without a key. */
  createdBy: string | null;
}

export interface NewVersion {
  name: string;
  definition: string;
  /** The share of new tasks that the version gets beside the current one; null to make it the current one. */
  share: number | null;
  by: string | null;
}

export type Defined =
  /** `isNew` is false when the version has this definition already. */
  { outcome: "defined"; version: number; isNew: boolean } | { outcome: "refused"; rule: string };

/** The RPC interface of `TaskTypeRegistry`. */
export interface TaskTypeRegistryObject {
  /** Without the retired ones. */
  current(): Promise<CurrentVersion[]>;
  version(name: string, version: number): Promise<StoredVersion | null>;
  /** Newest first. Empty for a name that was never defined. */
  versions(name: string, limit: number): Promise<StoredVersion[]>;
  define(definition: NewVersion): Promise<Defined>;
  /** New tasks cannot use it any more; versions stay for the tasks that have them. False when there is none. */
  retire(name: string): Promise<boolean>;
  /** Ends the trial of a canary: `promote` makes it the current version. Null when there is none. */
  endCanary(name: string, promote: boolean): Promise<CurrentVersion | null>;
}
