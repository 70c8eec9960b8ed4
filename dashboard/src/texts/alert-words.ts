/** What the message of an alert is made of. */
export interface AlertWords {
  subject: string | null;
  value: number;
  threshold: number;
  facts: Readonly<Record<string, string | number | null>>;
}
