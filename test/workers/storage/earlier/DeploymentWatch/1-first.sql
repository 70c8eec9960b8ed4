-- As first landed.
CREATE TABLE watch (
  one INTEGER PRIMARY KEY, stirs INTEGER NOT NULL, rest_until INTEGER NOT NULL, settings TEXT NOT NULL);
INSERT INTO watch VALUES (1, 4, 0, '');
