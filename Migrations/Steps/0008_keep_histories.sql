-- What an application and an offer went through, kept as it was said: each end and each reopening, each
-- change of an offer's terms and dates. Of what was said before there is no entry. An employer can take an offer back, and an offer can lapse.

-- Views read the tables, which they may not miss while others take their names.
PRAGMA legacy_alter_table = ON;

CREATE TABLE application_new (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    company        TEXT    NOT NULL CHECK (company <> ''),
    company_folded TEXT    NOT NULL CHECK (company_folded <> ''),
    role           TEXT             CHECK (role <> ''),
    role_folded    TEXT    NOT NULL DEFAULT '',
    source         TEXT,
    url            TEXT,
    created_at     INTEGER NOT NULL,
    outcome        TEXT             CHECK (outcome IN ('accepted', 'declined', 'rejected', 'withdrawn', 'ghosted',
                                                       'rescinded')),
    outcome_at     INTEGER,
    why_interested TEXT,
    what_i_bring   TEXT,
    note           TEXT,
    CHECK ((role IS NULL) = (role_folded = '')),
    CHECK ((outcome IS NULL) = (outcome_at IS NULL))
) STRICT;

CREATE TABLE offer_new (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id       INTEGER NOT NULL REFERENCES application,
    received_at          INTEGER NOT NULL,
    written_at           INTEGER,
    terms                TEXT,
    employer_deadline_at INTEGER,
    answer_by_at         INTEGER,
    answer               TEXT CHECK (answer IN ('accepted', 'declined', 'lapsed', 'rescinded')),
    answered_at          INTEGER,
    due_hours            INTEGER NOT NULL DEFAULT 24,
    limit_hours          INTEGER NOT NULL DEFAULT 48,
    CHECK (0 <= due_hours AND due_hours <= limit_hours),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

INSERT INTO application_new
SELECT id, company, company_folded, role, role_folded, source, url, created_at, outcome, outcome_at,
       why_interested, what_i_bring, note
FROM application;

INSERT INTO offer_new
SELECT id, application_id, received_at, written_at, terms, employer_deadline_at, answer_by_at, answer,
       answered_at, due_hours, limit_hours
FROM offer;

-- Numbers that were given once are not given again.
DELETE FROM sqlite_sequence WHERE name IN ('application_new', 'offer_new');
INSERT INTO sqlite_sequence (name, seq)
SELECT name || '_new', seq FROM sqlite_sequence WHERE name IN ('application', 'offer');

DROP TABLE application;
DROP TABLE offer;
ALTER TABLE application_new RENAME TO application;
ALTER TABLE offer_new RENAME TO offer;

CREATE UNIQUE INDEX application_open ON application (company_folded, role_folded) WHERE outcome IS NULL;
CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answer IS NULL;
CREATE INDEX offer_application ON offer (application_id);

PRAGMA legacy_alter_table = OFF;

CREATE TABLE outcome_log (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application,
    outcome        TEXT CHECK (outcome IN ('accepted', 'declined', 'rejected', 'withdrawn', 'ghosted', 'rescinded')),
    at             INTEGER NOT NULL,  -- when it ended so; with no outcome, when it was reopened
    note           TEXT,
    logged_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX outcome_log_application ON outcome_log (application_id);

CREATE TABLE offer_log (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    offer_id  INTEGER NOT NULL REFERENCES offer,
    statement INTEGER NOT NULL,  -- what was said in one go has the same number; the highest was said last
    what      TEXT    NOT NULL CHECK (what IN ('terms', 'employer_deadline', 'answer_by', 'extension')),
    until_at  INTEGER,  -- null: there is none any more
    terms     TEXT,
    logged_at INTEGER NOT NULL,
    CHECK (CASE what WHEN 'terms' THEN until_at IS NULL WHEN 'extension' THEN until_at IS NOT NULL ELSE 1 END),
    CHECK (what = 'terms' OR terms IS NULL)
) STRICT;

CREATE INDEX offer_log_offer ON offer_log (offer_id);

-- 1: the owner said which round it is; else it is counted.
ALTER TABLE interview ADD COLUMN round_given INTEGER NOT NULL DEFAULT 0 CHECK (round_given IN (0, 1));

-- 1: only the day is known, which it takes up from its first to its last second, in its zone.
ALTER TABLE interview ADD COLUMN day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1));

-- What was still to come when its application ended was not held, unless it was debriefed.
DROP VIEW skipped_tip;

CREATE VIEW held_interview AS
SELECT i.*
FROM interview AS i JOIN application AS a ON a.id = i.application_id
WHERE i.cancelled_at IS NULL AND i.starts_at <= CAST(strftime('%s', 'now') AS INTEGER)
  AND (a.outcome_at IS NULL OR i.starts_at <= a.outcome_at
       OR EXISTS (SELECT 1 FROM tip_log AS t WHERE t.interview_id = i.id));

CREATE VIEW skipped_tip AS
SELECT c.number AS tip, c.key,
       ifnull(r.done, 0) AS done, ifnull(r.skipped, 0) AS skipped, ifnull(r.declined, 0) AS declined,
       ifnull(r.not_applicable, 0) AS not_applicable,
       h.held - ifnull(r.logged, 0) AS not_logged
FROM closing_tip AS c
CROSS JOIN (SELECT count(*) AS held FROM held_interview) AS h
LEFT JOIN (
    SELECT t.tip, count(*) AS logged,
           sum(t.result = 'done') AS done, sum(t.result = 'skipped') AS skipped,
           sum(t.result = 'declined') AS declined, sum(t.result = 'not_applicable') AS not_applicable
    FROM tip_result AS t CROSS JOIN held_interview AS i ON i.id = t.interview_id
    GROUP BY t.tip
) AS r ON r.tip = c.number
WHERE c.active
ORDER BY c.number;
