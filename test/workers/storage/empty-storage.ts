// Empty storage in which tests run SQL statements.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";

/** Runs the test with empty storage. */
export const withStorage = <T>(test: (storage: DurableObjectStorage) => T | Promise<T>): Promise<T> =>
  runInDurableObject(env.EMBEDDED_VECTOR_INDEX.getByName("migrations"), async (_, { storage }) => {
    await storage.deleteAll();
    return test(storage);
  });

/** The tables with their columns, and the indexes, however their SQL is formatted. */
export function shapeOf({ sql }: DurableObjectStorage): unknown {
  const query = `SELECT m.type, m.name AS owner, c.name, c.type AS kind, c."notnull", c.pk
    FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY m.name, c.cid`;
  const indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
  const normalised = (text: SqlStorageValue | undefined) =>
    String(text).replaceAll("IF NOT EXISTS ", "").replaceAll(/\s+/g, " ");
  return {
    columns: sql.exec(query).toArray(),
    indexes: sql
      .exec(indexes)
      .toArray()
      .map((row) => normalised(row.sql)),
  };
}
