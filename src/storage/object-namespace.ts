/** The part of a Durable Object namespace that adapters use. `Stub` names the methods called over RPC. */
export interface ObjectNamespace<Stub> {
  getByName(name: string): Stub;
}
