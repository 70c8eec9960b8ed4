// The watch of the deployment, reached through its binding. A stub belongs to the request that made it, so each call makes a new one.
import type { DeploymentWatchObject } from "../tasks/deployment-watch.ts";

export function createDeploymentWatch(env: Env): DeploymentWatchObject {
  const object = () => env.DEPLOYMENT_WATCH.getByName("watch");
  return {
    due: (at, settings) => object().due(at, settings),
    stir: () => object().stir(),
    note: (running, at) => object().note(running, at),
    changes: (since) => object().changes(since),
    rest: (stirs, until, settings) => object().rest(stirs, until, settings),
  };
}
