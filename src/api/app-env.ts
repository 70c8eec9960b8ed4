/** What the steps in front of a route leave for those behind them. */
export interface AppEnv {
  Variables: { requestId: string; tenant?: string; taskId?: string; traceId?: string };
}
