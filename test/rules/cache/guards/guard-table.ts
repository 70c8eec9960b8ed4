// A table for a guard: pairs of texts with the words that only the first and only the second has, or null.
import { expect, test } from "vitest";
import { findDifferences } from "../../../../src/cache/guards/find-differences.ts";
import type { Guard } from "../../../../src/cache/guards/finding.ts";
import { readText } from "../../../../src/cache/guards/reading.ts";

export type Row = readonly [string, string, readonly [string[], string[]] | null];

/** Compares in both orders, because a difference does not depend on which text was stored. */
export function finds(guard: Guard, rows: readonly Row[]): void {
  test.each(rows)("%j and %j", (first, second, expected) => {
    const found = guard(findDifferences(readText(first), readText(second)));
    expect(found && [found.a, found.b]).toEqual(expected);
    const turned = guard(findDifferences(readText(second), readText(first)));
    expect(turned === null).toBe(expected === null);
  });
}
