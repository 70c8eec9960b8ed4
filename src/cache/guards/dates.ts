// Finds different months and weekdays. Days and years are numbers; a date in only one text is an added word, not another date.
import { difference, type Finding, type Guard } from "./finding.ts";
import type { Reading } from "./reading.ts";

export const dates: Guard = ({ a, b }): Finding | null => {
  const found = difference("dates", datesOf(a), datesOf(b));
  return found && found.a.length > 0 && found.b.length > 0 ? found : null;
};

const datesOf = ({ tokens }: Reading): string[] => tokens.flatMap(({ date }) => date ?? []);
