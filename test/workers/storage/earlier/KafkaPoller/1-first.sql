-- As first landed.
CREATE TABLE places (
        partition INTEGER PRIMARY KEY, position INTEGER NOT NULL, committed INTEGER, replay_until INTEGER NOT NULL, replay TEXT);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO places (partition, position, committed, replay_until, replay) VALUES (0, 1, NULL, 0, '17c017bd-8429-406b-b1bd-180da2401bc5');
INSERT INTO facts (name, value) VALUES ('paused_by', 'admin of acme');
