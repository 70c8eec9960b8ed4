// Every class that stores has numbered migrations: they make of any earlier storage what they make of none, are never edited
// once they have landed, and leave the storage of newer code alone.
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as entry from "../../../src/index.ts";
import { type Migration, migrate, NewerStorageError } from "../../../src/storage/migrations.ts";
import { earlierOf, movedToNow } from "./earlier-schemas.ts";
import { shapeOf, withStorage } from "./empty-storage.ts";
import { landedMigrations } from "./landed-migrations.ts";

const inMemory = ["Coalescer", "RateLimitWindow"];
const classes = Object.keys(entry).filter((name) => name !== "default" && !inMemory.includes(name));

function migrationsOf(className: string): readonly Migration[] {
  const found: unknown = Reflect.get(Reflect.get(entry, className), "migrations");
  if (!Array.isArray(found))
    throw new Error(`${className} has no migrations; a class that stores nothing is in memory`);
  return found;
}

/** Of what it says, however it is indented. */
async function hashOf(migration: Migration): Promise<string> {
  const said = JSON.stringify(migration).replaceAll(/(\\n|\s)+/g, " ");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
  return [...new Uint8Array(digest).subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe.each(classes)("%s", (className) => {
  const migrations = migrationsOf(className);

  it("was edited nowhere where it has landed", async () => {
    const hashes = await Promise.all(migrations.map(hashOf));
    const landed = landedMigrations[className] ?? [];
    expect(
      hashes.slice(0, landed.length),
      `A migration of ${className} that has landed was edited: storage that had it would never see the change. Put it back, and append a new one.`,
    ).toEqual(landed);
    expect(hashes, `Add the new migration's hash at the end of ${className} in landed-migrations.ts.`).toEqual(landed);
  });

  it("comes to the same shape from every earlier one", async () => {
    const fresh = await withStorage((storage) => {
      migrate(storage, className, migrations);
      return shapeOf(storage);
    });
    const earlier = earlierOf(className);
    expect(earlier).not.toEqual([]);
    for (const { sql } of earlier) {
      const migrated = await withStorage((storage) => {
        storage.sql.exec(movedToNow(sql));
        migrate(storage, className, migrations);
        return shapeOf(storage);
      });
      expect(migrated).toEqual(fresh);
    }
  });
});

describe("migrating", () => {
  const first = "CREATE TABLE IF NOT EXISTS things (name TEXT)";
  const second = { table: "things", column: "size", definition: "INTEGER" };

  it("runs each once, and asks nothing but the number from then on", () =>
    withStorage((storage) => {
      migrate(storage, "Things", [first]);
      migrate(storage, "Things", [first, second]);
      migrate(storage, "Things", [first, second, "INSERT INTO things VALUES ('a', 1)"]);
      const changes = () => storage.sql.exec("SELECT total_changes() AS n").one().n;
      const before = changes();
      migrate(storage, "Things", ["never run", "nor this", "nor that"]);
      expect(changes()).toBe(before);
      expect(storage.sql.exec("SELECT * FROM things").toArray()).toEqual([{ name: "a", size: 1 }]);
      expect(storage.sql.exec("SELECT version FROM storage_version").one()).toEqual({ version: 3 });
    }));

  it("changes nothing when one of them fails", () =>
    withStorage((storage) => {
      migrate(storage, "Things", [first]);
      const before = shapeOf(storage);
      expect(() => migrate(storage, "Things", [first, second, "no SQL"])).toThrow("syntax error");
      expect(shapeOf(storage)).toEqual(before);
      expect(storage.sql.exec("SELECT version FROM storage_version").one()).toEqual({ version: 1 });
    }));

  it("refuses the storage of newer code, and leaves it as it is", () =>
    withStorage((storage) => {
      migrate(storage, "Things", [first, second]);
      const before = shapeOf(storage);
      const refused = () => migrate(storage, "Things", [first]);
      expect(refused).toThrow(NewerStorageError);
      expect(refused).toThrow("this Things has version 2, and the running code knows versions up to 1");
      expect(shapeOf(storage)).toEqual(before);
    }));

  it("refuses it at each call of the object, soon and with the same sentence", async () => {
    const directory = env.SHARD_DIRECTORY.getByName("newer");
    await directory.add("eu00");
    await runInDurableObject(directory, (_, { storage }) => {
      migrate(storage, "ShardDirectory", [...migrationsOf("ShardDirectory"), "CREATE TABLE later (x)"]);
    });
    await evictDurableObject(directory);
    const sentence = /this ShardDirectory has version 2, and the running code knows versions up to 1; deploy/;
    expect(await directory.list().then(() => "listed", String)).toMatch(sentence);
    expect(await directory.add("eu01").then(() => "added", String)).toMatch(sentence);
  });
});
