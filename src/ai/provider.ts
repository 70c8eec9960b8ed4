// The port to a provider: all that the system must know of one. Each has a file in providers/, and providers.ts lists them.
import type * as z from "zod";
import type { EmbeddingModel } from "./embedding-model.ts";
import type { KnownModel } from "./known-model.ts";
import type { LanguageModel } from "./language-model.ts";

/** Values of a provider's own settings, and of those that every provider reads. */
type ProviderValues<Shape extends z.ZodRawShape> = { [Setting in keyof Shape]: z.output<Shape[Setting]> } & {
  PROVIDER_TIMEOUT_MS: number;
};

interface Embedding<Shape extends z.ZodRawShape> {
  /** Model id that is used when EMBEDDING_MODEL is empty. */
  model: string;
  /** Length of the vectors of a model whose length is not known. */
  dimension: number;
  create(values: ProviderValues<Shape>, bindings: object, model: string, dimension: number): EmbeddingModel;
}

export interface Provider<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Embeds extends Embedding<Shape> | null = Embedding<Shape> | null,
> {
  /** In AI_PROVIDERS, and before the slash in `provider/model`. */
  name: Name;
  /** Its name in OpenTelemetry's conventions, when that is another. */
  telemetryName?: string;
  /** Environment variables that only this provider reads. */
  settings: Shape;
  /** The setting with its key, which lets it answer and embed without being named; null when it has none. */
  keySetting: (keyof Shape & string) | null;
  /** The setting with its address; null when it has none. */
  urlSetting: (keyof Shape & string) | null;
  /** The setting with the id of its model; null when it has only one. */
  modelSetting: (keyof Shape & string) | null;
  /** The binding that it needs, which lets it embed without being named; null when it needs none. */
  binding: string | null;
  /** What is known of its models, by id. */
  models: Readonly<Record<string, KnownModel>>;
  /** Throws a ConfigError when the bindings lack the one that it needs. */
  languageModel(values: ProviderValues<Shape>, bindings: object): LanguageModel;
  /** Null when it embeds nothing. */
  embedding: Embeds;
}

/** Infers name and settings, and whether it embeds. */
export const provider = <
  const Name extends string,
  Shape extends z.ZodRawShape,
  Embeds extends Embedding<Shape> | null,
>(
  definition: Provider<Name, Shape, Embeds>,
): Provider<Name, Shape, Embeds> => definition;

/** A dated snapshot has the facts of its model, unless the snapshot itself is listed. */
export const modelIn = (models: Readonly<Record<string, KnownModel>>, id: string): KnownModel | null =>
  models[id] ?? models[id.replace(/-\d{4}-?\d{2}-?\d{2}$/, "")] ?? null;
