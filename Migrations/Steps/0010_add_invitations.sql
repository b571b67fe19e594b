-- An interview that was read from an invitation knows which one, so that a newer version of it moves or
-- cancels the interview, and the same one changes nothing.

ALTER TABLE interview ADD COLUMN invitation_uid TEXT;
ALTER TABLE interview ADD COLUMN invitation_sequence INTEGER;
ALTER TABLE interview ADD COLUMN invitation_stamp INTEGER;  -- when that version was written, if it says so

CREATE INDEX interview_invitation ON interview (invitation_uid) WHERE invitation_uid IS NOT NULL;
