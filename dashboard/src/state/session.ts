// The caller and the key. The key is kept in sessionStorage, so it is gone when the tab is closed.
import { computed, signal } from "@preact/signals";
import type * as z from "zod/mini";
import type { whoami } from "../api/shapes-of-system.ts";

const storageKey = "ai-eventstream-key";
const ranks = { reader: 0, writer: 1, admin: 2 } as const;
export type Role = keyof typeof ranks;

export const apiKey = signal(sessionStorage.getItem(storageKey) ?? "");
export const caller = signal<z.infer<typeof whoami> | null>(null);

export function useKey(key: string): void {
  if (key) sessionStorage.setItem(storageKey, key);
  else sessionStorage.removeItem(storageKey);
  apiKey.value = key;
  caller.value = null;
}

/** The header argument for curl commands when a key is needed. It has a placeholder, because the page never shows the key. */
export const keyArgument = computed(() => (apiKey.value ? " -H 'Authorization: Bearer YOUR_KEY'" : ""));

const rank = computed(() => (caller.value ? ranks[caller.value.role] : -1));
/** Whether the caller has this role. The API decides; the page only hides what the API would refuse. */
export const may = (role: Role): boolean => rank.value >= ranks[role];
