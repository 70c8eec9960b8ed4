// Every class that stores data has numbered migrations. They give earlier storage the same schema as empty storage, are never edited
// after their release, and do not change storage that newer code wrote.
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

/** A hash of the migration that does not depend on its indentation. */
async function hashOf(migration: Migration): Promise<string> {
  const text = JSON.stringify(migration).replaceAll(/(\\n|\s)+/g, " ");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe.each(classes)("%s", (className) => {
  const migrations = migrationsOf(className);

  it("has no released migration that was edited", async () => {
    const hashes = await Promise.all(migrations.map(hashOf));
    const landed = landedMigrations[className] ?? [];
    expect(
      hashes.slice(0, landed.length),
      `A released migration of ${className} was edited. Storage that has run it would never get the change. Restore it and append a new migration.`,
    ).toEqual(landed);
    expect(hashes, `Add the new migration's hash at the end of ${className} in landed-migrations.ts.`).toEqual(landed);
  });

  it("gives every earlier storage the same schema", async () => {
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

  it("runs each migration once, and afterwards reads only the version number", () =>
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

  it("changes nothing when a migration fails", () =>
    withStorage((storage) => {
      migrate(storage, "Things", [first]);
      const before = shapeOf(storage);
      expect(() => migrate(storage, "Things", [first, second, "no SQL"])).toThrow("syntax error");
      expect(shapeOf(storage)).toEqual(before);
      expect(storage.sql.exec("SELECT version FROM storage_version").one()).toEqual({ version: 1 });
    }));

  it("refuses storage that newer code wrote, and does not change it", () =>
    withStorage((storage) => {
      migrate(storage, "Things", [first, second]);
      const before = shapeOf(storage);
      const refused = () => migrate(storage, "Things", [first]);
      expect(refused).toThrow(NewerStorageError);
      expect(refused).toThrow("this Things has version 2, and the running code knows versions up to 1");
      expect(shapeOf(storage)).toEqual(before);
    }));

  it("refuses it at each call of the object at once, with the same message", async () => {
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
