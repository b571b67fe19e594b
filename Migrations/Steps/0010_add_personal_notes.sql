-- A letter to one person says what stayed with the owner of that person, and answers what that
-- person raised; and the next letter to somebody is in the set of the last one.

CREATE TABLE personal_note (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    interview_id INTEGER NOT NULL REFERENCES interview,
    person_id    INTEGER NOT NULL REFERENCES person,
    matter       TEXT    NOT NULL CHECK (matter IN ('highlight', 'answer')),
    objection    TEXT    NOT NULL,  -- the words that an answer is to; empty for a highlight
    note         TEXT    NOT NULL CHECK (note <> ''),
    noted_at     INTEGER NOT NULL,
    CHECK ((matter = 'answer') = (objection <> '')),
    UNIQUE (interview_id, person_id, matter, objection)
) STRICT;

CREATE INDEX personal_note_person ON personal_note (person_id);

ALTER TABLE letter ADD COLUMN letter_set TEXT CHECK (letter_set IN ('warm', 'formal', 'de'));
