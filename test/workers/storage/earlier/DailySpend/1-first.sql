-- As first landed.
CREATE TABLE days (day TEXT PRIMARY KEY, usd REAL NOT NULL) WITHOUT ROWID;
INSERT INTO days (day, usd) VALUES ('2026-11-28', 1.25);
