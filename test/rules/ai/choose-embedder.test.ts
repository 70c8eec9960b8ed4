import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";

const embedderFor = (env: object) => parseConfig(env).embedder;
const openAi = { OPENAI_API_KEY: "key" };
const gemini = { GEMINI_API_KEY: "key" };
const anthropic = { ANTHROPIC_API_KEY: "key" };
const workersAi = { AI: { run: async () => ({}) } };

describe("the embedder", () => {
  it.each([
    [{}, "local", "hash", 1536, "no provider that embeds has a key or a binding"],
    [openAi, "openai", "text-embedding-3-small", 1536, "OPENAI_API_KEY is set"],
    [gemini, "gemini", "gemini-embedding-2", 1536, "GEMINI_API_KEY is set"],
    [workersAi, "workers-ai", "@cf/baai/bge-m3", 1024, "there is the binding AI"],
    [{ ...workersAi, ...gemini }, "gemini", "gemini-embedding-2", 1536, "GEMINI_API_KEY is set"],
    [{ ...workersAi, ...gemini, ...openAi }, "openai", "text-embedding-3-small", 1536, "OPENAI_API_KEY is set"],
    [anthropic, "local", "hash", 1536, "no provider that embeds has a key or a binding"],
    [{ ...anthropic, ...gemini }, "gemini", "gemini-embedding-2", 1536, "GEMINI_API_KEY is set"],
    [{ ...openAi, EMBEDDING_PROVIDER: "local" }, "local", "hash", 1536, "EMBEDDING_PROVIDER names it"],
    [{ ...openAi, EMBEDDING_PROVIDER: "gemini" }, "gemini", "gemini-embedding-2", 1536, "EMBEDDING_PROVIDER names it"],
    [{ ...gemini, AI_PROVIDERS: "local" }, "gemini", "gemini-embedding-2", 1536, "GEMINI_API_KEY is set"],
    [{ OPENAI_API_KEY: "" }, "local", "hash", 1536, "no provider that embeds has a key or a binding"],
  ])("of %j is %s", (env, provider, model, dimension, reason) => {
    expect(embedderFor(env)).toEqual({ provider, model, dimension, reason });
  });

  it("has the dimension of its model, unless EMBEDDING_DIMENSION says another", () => {
    const large = { ...openAi, EMBEDDING_MODEL: "text-embedding-3-large" };
    expect(embedderFor(large)).toMatchObject({ model: "text-embedding-3-large", dimension: 3072 });
    expect(embedderFor({ ...large, EMBEDDING_DIMENSION: "256" })).toMatchObject({ dimension: 256 });
    const small = { ...workersAi, EMBEDDING_MODEL: "@cf/baai/bge-small-en-v1.5" };
    expect(embedderFor(small)).toMatchObject({ dimension: 384 });
    expect(embedderFor({ ...openAi, EMBEDDING_MODEL: "nomic-embed" })).toMatchObject({ dimension: 1536 });
  });

  it("is the provider that has EMBEDDING_MODEL, when several have a key", () => {
    const named = { ...openAi, ...gemini, EMBEDDING_MODEL: "gemini-embedding-2" };
    expect(embedderFor(named)).toMatchObject({
      provider: "gemini",
      model: "gemini-embedding-2",
      reason: "GEMINI_API_KEY is set, and it has EMBEDDING_MODEL",
    });
    expect(embedderFor({ ...named, EMBEDDING_MODEL: "nomic-embed" })).toMatchObject({ provider: "openai" });
    expect(embedderFor({ ...named, EMBEDDING_PROVIDER: "openai" })).toMatchObject({ provider: "openai" });
    expect(embedderFor({ ...openAi, EMBEDDING_MODEL: "gemini-embedding-2" })).toMatchObject({ provider: "openai" });
  });

  it("named `local` has its one model, whatever EMBEDDING_MODEL and EMBEDDING_DIMENSION say", () => {
    const named = { EMBEDDING_PROVIDER: "local", EMBEDDING_MODEL: "other", EMBEDDING_DIMENSION: "256" };
    expect(embedderFor(named)).toMatchObject({ model: "hash", dimension: 1536 });
  });

  it("is none of a provider that embeds nothing", () => {
    expect(() => parseConfig({ ...anthropic, EMBEDDING_PROVIDER: "anthropic" })).toThrow(/EMBEDDING_PROVIDER/);
  });

  it("has no dimension between 1 and 7 or above 4096", () => {
    for (const given of ["1", "7", "4097", "-8", "8.5"]) {
      expect(() => parseConfig({ EMBEDDING_DIMENSION: given }), given).toThrow(/EMBEDDING_DIMENSION/);
    }
  });
});
