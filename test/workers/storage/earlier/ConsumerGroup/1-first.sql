-- As first landed.
CREATE TABLE commits (topic TEXT, partition INTEGER, at INTEGER NOT NULL, PRIMARY KEY (topic, partition)) WITHOUT ROWID;
INSERT INTO commits (topic, partition, at) VALUES ('events', 1, 17);
