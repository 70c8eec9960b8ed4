import { exactMoment, moment } from "../format/numbers.ts";

/** A time as short as it can be understood; all of it, with zone and milliseconds, when it is pointed at. */
export const Time = ({ at }: { at: string | number }) => (
  <time dateTime={new Date(at).toISOString()} title={exactMoment(at)}>
    {moment(at)}
  </time>
);
