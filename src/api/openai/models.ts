// GET /v1/models: the models that the settings name. A request may name any other model of the first provider too.
import * as z from "zod";
import { configuredModels, providersOf } from "../../ai/configured-models.ts";
import type { Config } from "../../config/config.ts";
import { route } from "../route.ts";
import { modelNotFound, openAiWire } from "./errors.ts";

const model = z
  .object({ id: z.string(), object: z.literal("model"), created: z.number(), owned_by: z.string() })
  .meta({ id: "OpenAiModel" });
type Model = z.infer<typeof model>;

/** `default` is whichever model answers unasked. Nothing here was ever created, so the time is always 0. */
function models(config: Config, now: number): Model[] {
  const named = configuredModels(config, now).map(({ provider, model }) => ({ id: model, owned_by: provider }));
  const [first = "local"] = providersOf(config);
  const all = [{ id: "default", owned_by: first }, ...named];
  return all.map(({ id, owned_by }) => ({ id, object: "model", created: 0, owned_by }));
}

export const listModels = route({
  method: "GET",
  path: "/v1/models",
  summary: "OpenAI: list the configured models",
  description: "`default` is the model that answers unasked. The model of the embedder is the last.",
  role: "reader",
  wire: openAiWire,
  invalidStatus: 400,
  responses: {
    200: { description: "The models.", schema: z.object({ object: z.literal("list"), data: z.array(model) }) },
  },
  handle: async (_, { config, now }) => Response.json({ object: "list", data: models(config, now()) }),
});

export const getModel = route({
  method: "GET",
  path: "/v1/models/{model}",
  summary: "OpenAI: read a configured model",
  role: "reader",
  wire: openAiWire,
  invalidStatus: 400,
  responses: { 200: { description: "The model.", schema: model }, 404: { description: "There is no such model." } },
  handle: async ({ params }, { config, now }) => {
    const found = models(config, now()).find(({ id }) => id === params.model);
    if (!found) throw modelNotFound(params.model ?? "");
    return Response.json(found);
  },
});
