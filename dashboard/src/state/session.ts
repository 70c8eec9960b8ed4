// Who looks at the page. The key is typed once and kept for this tab alone: sessionStorage ends with it.
import { computed, signal } from "@preact/signals";
import type * as z from "zod/mini";
import type { whoami } from "../api/shapes-of-system.ts";

const place = "ai-eventstream-key";
const ranks = { reader: 0, writer: 1, admin: 2 } as const;
export type Role = keyof typeof ranks;

export const apiKey = signal(sessionStorage.getItem(place) ?? "");
export const caller = signal<z.infer<typeof whoami> | null>(null);

export function useKey(key: string): void {
  if (key) sessionStorage.setItem(place, key);
  else sessionStorage.removeItem(place);
  apiKey.value = key;
  caller.value = null;
}

/** What a line for the terminal needs where keys do; the key itself is shown nowhere. */
export const keyArgument = computed(() => (apiKey.value ? " -H 'Authorization: Bearer YOUR_KEY'" : ""));

const rank = computed(() => (caller.value ? ranks[caller.value.role] : -1));
/** Whether the caller's key may do what needs this role. The API decides; the page only hides what it would refuse. */
export const may = (role: Role): boolean => rank.value >= ranks[role];
