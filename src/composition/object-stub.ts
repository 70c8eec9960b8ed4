/**
 * A Durable Object as the port that its class implements, which the compiler checks. It is needed where a port contains `unknown`
 * (a task's options, the open fields of a log line), because the platform's stub type turns `unknown` into `never`: it cannot know
 * that the value is serializable. A stub belongs to the request that made it, so each request makes a new one.
 */
export function objectStub<Port, Class extends Port & Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<Class>,
  name: string,
  options: DurableObjectNamespaceGetDurableObjectOptions = {},
): Port {
  return namespace.getByName(name, options) as unknown as Port;
}
