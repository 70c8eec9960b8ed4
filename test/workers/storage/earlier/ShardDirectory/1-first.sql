-- As first landed.
CREATE TABLE shards (name TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO shards (name) VALUES ('eu00');
