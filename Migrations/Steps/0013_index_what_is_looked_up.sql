-- What every command looks up, and what SQLite looks up itself where a row that others refer to is
-- deleted, grows with the search otherwise. Each index has the few rows that are meant.

CREATE INDEX operation_undone ON operation (id) WHERE undone_at IS NOT NULL AND sealed = 0;

CREATE INDEX follow_up_person ON follow_up (person_id, interview_id) WHERE person_id IS NOT NULL;

CREATE INDEX follow_up_offer ON follow_up (offer_id) WHERE offer_id IS NOT NULL;

CREATE INDEX follow_up_checked_in ON follow_up (application_id) WHERE kind = 'check_in' AND settlement = 'done';

CREATE INDEX tip_log_person ON tip_log (person_id) WHERE person_id IS NOT NULL;
