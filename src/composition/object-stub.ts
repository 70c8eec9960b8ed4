/**
 * A Durable Object as the port that its class implements, which the compiler checks. Needed where a port carries `unknown`
 * (a task's options, the open fields of a log line): the platform's stub type turns that into `never`, since it cannot know
 * that it is serializable. A stub belongs to the request that made it, so it is made anew for each.
 */
export function objectStub<Port, Class extends Port & Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<Class>,
  name: string,
  options: DurableObjectNamespaceGetDurableObjectOptions = {},
): Port {
  return namespace.getByName(name, options) as unknown as Port;
}
