-- Letters as they were drafted, and offers with every extension of their answer date.

CREATE TABLE letter (
    follow_up_id INTEGER PRIMARY KEY REFERENCES follow_up,
    subject      TEXT    NOT NULL,
    body         TEXT    NOT NULL,
    drafted_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE offer (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id       INTEGER NOT NULL REFERENCES application,
    received_at          INTEGER NOT NULL,
    written_at           INTEGER,
    terms                TEXT,
    employer_deadline_at INTEGER,
    answer_by_at         INTEGER,
    answer               TEXT CHECK (answer IN ('accepted', 'declined')),
    answered_at          INTEGER,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

-- One open offer per application.
CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answer IS NULL;

-- An application's offers.
CREATE INDEX offer_application ON offer (application_id);

CREATE TABLE offer_extension (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    offer_id INTEGER NOT NULL REFERENCES offer,
    asked_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    granted  INTEGER CHECK (granted IN (0, 1))  -- null: not answered yet
) STRICT;

-- An offer's extensions.
CREATE INDEX offer_extension_offer ON offer_extension (offer_id);

ALTER TABLE follow_up ADD COLUMN offer_id INTEGER REFERENCES offer
    CHECK ((kind = 'offer_answer') = (offer_id IS NOT NULL));

-- How often an operation was undone or redone. With the number of operations that touched a row it
-- makes a number that only grows: a calendar's SEQUENCE.
ALTER TABLE operation ADD COLUMN replays INTEGER NOT NULL DEFAULT 0;
