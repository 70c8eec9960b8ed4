// Whether pollers rest because of the tasks that wait: they stop at the bound and go on below half of it, so that they do
// not start and stop with every task.

export function mustRest(isResting: boolean, backlog: number, maxBacklog: number): boolean {
  return isResting ? backlog * 2 >= maxBacklog : backlog >= maxBacklog;
}
