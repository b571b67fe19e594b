-- An interview that was read from an invitation knows which one, so that a newer version of it moves or
-- cancels the interview, and the same one changes nothing.

ALTER TABLE interview ADD COLUMN invitation_uid TEXT;
ALTER TABLE interview ADD COLUMN invitation_sequence INTEGER;
ALTER TABLE interview ADD COLUMN invitation_stamp INTEGER;  -- when that version was written, if it says so

CREATE INDEX interview_invitation ON interview (invitation_uid) WHERE invitation_uid IS NOT NULL;

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

-- The seven tips get the names that the article gives them, unless their owner reworded them, in the
-- table and in what the log kept of it. The program does it, so that commands from before can still be
-- undone: Sources/Persistence/Database/TipWordings.swift.
