-- The log took five sixths of a file: each line had the uuid of its row up to three times as text, and all
-- columns of the row, before and after. From here on a line has the uuid once, as bytes, and of a row that
-- changes only the columns that change. What was written before stays as it is but for the uuid of its line:
-- Sources/Persistence/Database/LoggedNames.swift.

CREATE TABLE change_new (
    sequence     INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation,
    table_name   TEXT    NOT NULL,
    row_key      ANY     NOT NULL,  -- the row's uuid, 16 bytes
    local_key    TEXT    NOT NULL,  -- its primary key in this database, the parts joined by /
    before       TEXT,
    after        TEXT,
    CHECK (before IS NOT after)
) STRICT;

INSERT INTO change_new
SELECT sequence, operation_id, table_name, row_key, local_key, before, after FROM change;

DROP TABLE change;
ALTER TABLE change_new RENAME TO change;

CREATE INDEX change_operation ON change (operation_id);
