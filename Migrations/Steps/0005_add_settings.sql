-- What the owner sets, and the hours that each window was opened by.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A window keeps what it was opened by, also when its interview is moved. Those that were open before
-- there were settings have the usual hours; a promise ends at its own date.
ALTER TABLE follow_up ADD COLUMN due_hours INTEGER NOT NULL DEFAULT 24;
ALTER TABLE follow_up ADD COLUMN limit_hours INTEGER NOT NULL DEFAULT 48
    CHECK (0 <= due_hours AND due_hours <= limit_hours);
ALTER TABLE follow_up ADD COLUMN weekend_to_monday INTEGER NOT NULL DEFAULT 0
    CHECK (weekend_to_monday IN (0, 1));

-- An offer's answer is owed by what is known of the offer, so its hours stand there.
ALTER TABLE offer ADD COLUMN due_hours INTEGER NOT NULL DEFAULT 24;
ALTER TABLE offer ADD COLUMN limit_hours INTEGER NOT NULL DEFAULT 48
    CHECK (0 <= due_hours AND due_hours <= limit_hours);
