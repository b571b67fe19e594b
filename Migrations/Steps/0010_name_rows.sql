-- Every row has a name that is its own wherever the database is copied to, and the log names rows by it.
-- The names of rows that are there, and of those that only the log still knows, are computed by the
-- program, so that two copies that are migrated apart give the same: Sources/Persistence/Database/RowNames.swift.

-- Null only until the program has named the rows. No index: rows are looked up by their keys.
ALTER TABLE application ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE person ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE interviewer ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE closing_tip ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE tip_log ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE letter ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE offer ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE offer_extension ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE outcome_log ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE move_log ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE offer_log ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);
ALTER TABLE setting ADD COLUMN uuid TEXT CHECK (length(uuid) = 36);

-- Rebuilt, so that both keys stand before the images, which can be long.
CREATE TABLE change_new (
    sequence     INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation,
    table_name   TEXT    NOT NULL,
    row_key      TEXT    NOT NULL,  -- the row's uuid
    local_key    TEXT    NOT NULL,  -- its primary key in this database, the parts joined by /
    before       TEXT,
    after        TEXT,
    CHECK (before IS NOT after)
) STRICT;

INSERT INTO change_new
SELECT sequence, operation_id, table_name, row_key, row_key, before, after FROM change;

DROP TABLE change;
ALTER TABLE change_new RENAME TO change;

CREATE INDEX change_operation ON change (operation_id);
