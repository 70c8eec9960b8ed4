// Limits what a tenant may spend on models in a day (UTC). It fails closed: when the amount cannot be read, the call throws and
// nothing is spent. Calls in progress when the budget is reached are completed, so a day may cost more by their price.

/** One tenant's spending. */
export interface DailySpendObject {
  /** US dollars spent on a day, `YYYY-MM-DD`. */
  spent(day: string): Promise<number>;
  /** Adds to a day, and returns the day's sum. */
  add(day: string, usd: number): Promise<number>;
}

const dayMs = 86_400_000;

export const budgetSpentMessage = (limitUsd: number, until: number): string =>
  `Today's budget of $${limitUsd} is spent; a new one begins at ${new Date(until).toISOString()}`;

export class DailyBudget {
  /** US dollars; 0 is no limit. */
  readonly limitUsd: number;
  readonly #ledgerOf: (tenant: string) => DailySpendObject;
  readonly #now: () => number;

  constructor(limitUsd: number, ledgerOf: (tenant: string) => DailySpendObject, now: () => number) {
    this.limitUsd = limitUsd;
    this.#ledgerOf = ledgerOf;
    this.#now = now;
  }

  /** Unix milliseconds at which spending may continue; null while the budget is not exhausted. */
  async exhaustedUntil(tenant: string): Promise<number | null> {
    if (this.limitUsd === 0) return null;
    return (await this.spentToday(tenant)) < this.limitUsd ? null : this.nextDay();
  }

  async spentToday(tenant: string): Promise<number> {
    return this.#ledgerOf(tenant).spent(this.#day());
  }

  async record(tenant: string, usd: number): Promise<void> {
    if (this.limitUsd > 0 && usd > 0) await this.#ledgerOf(tenant).add(this.#day(), usd);
  }

  nextDay(): number {
    return (Math.floor(this.#now() / dayMs) + 1) * dayMs;
  }

  #day(): string {
    return new Date(this.#now()).toISOString().slice(0, 10);
  }
}
