-- As first landed.
CREATE TABLE types (
  name TEXT PRIMARY KEY, version INTEGER NOT NULL, canary_version INTEGER, canary_share REAL,
  is_retired INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE versions (
  name TEXT NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL, created_at INTEGER NOT NULL,
  created_by TEXT, PRIMARY KEY (name, version));
INSERT INTO types VALUES ('triage', 2, 3, 0.1, 0), ('old', 1, NULL, NULL, 1);
INSERT INTO versions VALUES
  ('old', 1, '{"instructions":"Old."}', 1795833530000, NULL), ('triage', 1, '{"instructions":"One."}', 1795833530000, NULL),
  ('triage', 2, '{"instructions":"Two."}', 1795833531000, 'ab12cd34'), ('triage', 3, '{"instructions":"Three."}', 1795833532000, NULL);
