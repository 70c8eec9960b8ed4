// Every provider, in the order in which they are asked when AI_PROVIDERS does not say another. To add one, write its file and add it here.
import type * as z from "zod";
import type { KnownModel } from "./known-model.ts";
import { modelIn } from "./provider.ts";
import { anthropic } from "./providers/anthropic.ts";
import { gemini } from "./providers/gemini.ts";
import { local } from "./providers/local.ts";
import { openAi } from "./providers/openai.ts";
import { workersAi } from "./providers/workers-ai.ts";

export const providers = [openAi, gemini, anthropic, workersAi, local] as const;

export type ProviderName = (typeof providers)[number]["name"];

/** All shapes as one. */
type Joined<Shape> = (Shape extends unknown ? (shape: Shape) => void : never) extends (joined: infer All) => void
  ? All
  : never;
type ProviderSettings = Joined<(typeof providers)[number]["settings"]>;

export const providerSettings: ProviderSettings = Object.assign({}, ...providers.map(({ settings }) => settings));
export type ProviderValues = { [Setting in keyof ProviderSettings]: z.output<ProviderSettings[Setting]> };

export const providerNames = providers.map(({ name }) => name);
export const isProvider = (name: string): name is ProviderName => providerNames.some((known) => known === name);

type AnyProvider = (typeof providers)[number];

/** Those that embed. */
type EmbeddingProvider = Extract<AnyProvider, { embedding: object }>;
export type EmbedderName = EmbeddingProvider["name"];
const embeds = (each: AnyProvider): each is EmbeddingProvider => each.embedding !== null;
export const embedderNames = providers.filter(embeds).map(({ name }) => name);

export const findProvider = (name: string): AnyProvider | null => providers.find((each) => each.name === name) ?? null;

export function providerOf(name: ProviderName): AnyProvider {
  const found = findProvider(name);
  if (!found) throw new Error(`there is no provider ${name}`);
  return found;
}

export const knownModel = (provider: string, id: string): KnownModel | null =>
  modelIn(findProvider(provider)?.models ?? {}, id);
