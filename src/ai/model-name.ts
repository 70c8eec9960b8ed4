// The name of a model with its provider, as `provider/model`.
import { isProvider, type ProviderName } from "./providers.ts";

interface ModelName {
  provider: ProviderName;
  model: string;
}

/** Null when there is no such provider, no model, or the provider is `local`, whose rules answer only what they were made for. */
export function parseModelName(text: string): ModelName | null {
  const slash = text.indexOf("/");
  const [provider, model] = [text.slice(0, Math.max(0, slash)), text.slice(slash + 1)];
  return isProvider(provider) && provider !== "local" && model !== "" ? { provider, model } : null;
}
