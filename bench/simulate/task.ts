export interface SimulatedTask {
  id: string;
  tenant: string;
  arrivedAt: number;
  /** When a worker took it. */
  takenAt: number | null;
  settledAt: number | null;
}
