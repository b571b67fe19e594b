-- An application exists from the day it was sent, with what its advertisement said; an interview has
-- the link of its meeting, and can be one at which nobody of the employer is there.

ALTER TABLE application ADD COLUMN applied_at INTEGER;  -- 12:00 of a day of which no time is known
ALTER TABLE application ADD COLUMN place TEXT;
ALTER TABLE application ADD COLUMN salary TEXT;

-- Views read the table, which they may not miss while another takes its name.
PRAGMA legacy_alter_table = ON;

CREATE TABLE interview_new (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    application_id INTEGER NOT NULL REFERENCES application,
    round          INTEGER NOT NULL CHECK (round >= 1),
    kind           TEXT    NOT NULL CHECK (kind IN ('phone', 'video', 'onsite', 'panel', 'recorded', 'assessment',
                                                    'other')),
    starts_at      INTEGER NOT NULL,
    ends_at        INTEGER NOT NULL,
    zone           TEXT    NOT NULL CHECK (zone <> ''),
    place          TEXT,
    impression     INTEGER          CHECK (impression BETWEEN 1 AND 5),
    highlight      TEXT,
    reply_by_at    INTEGER,
    note           TEXT,
    cancelled_at   INTEGER,
    created_at     INTEGER NOT NULL,
    round_given    INTEGER NOT NULL DEFAULT 0 CHECK (round_given IN (0, 1)),
    day_only       INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1)),
    link           TEXT             CHECK (link LIKE 'https://%'),
    CHECK (starts_at < ends_at),
    UNIQUE (application_id, id)  -- an application's interviews; what follow_up refers to
) STRICT;

INSERT INTO interview_new
SELECT id, uuid, application_id, round, kind, starts_at, ends_at, zone, place, impression, highlight, reply_by_at,
       note, cancelled_at, created_at, round_given, day_only, NULL
FROM interview;

-- Numbers that were given once are not given again.
DELETE FROM sqlite_sequence WHERE name = 'interview_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'interview_new', seq FROM sqlite_sequence WHERE name = 'interview';

DROP TABLE interview;
ALTER TABLE interview_new RENAME TO interview;

CREATE INDEX interview_start ON interview (starts_at);

PRAGMA legacy_alter_table = OFF;

CREATE TABLE move_log (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    interview_id INTEGER NOT NULL REFERENCES interview,
    from_at      INTEGER NOT NULL,
    from_day     INTEGER NOT NULL CHECK (from_day IN (0, 1)),  -- 1: only the day was known
    to_at        INTEGER NOT NULL,
    note         TEXT,
    logged_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX move_log_interview ON move_log (interview_id);

-- The tips about the interviewer do not apply to a recorded interview or a test, unless something
-- else was logged.
DROP VIEW tip_result;

CREATE VIEW tip_result AS
WITH logged AS (
    SELECT interview_id, tip, result
    FROM (SELECT interview_id, tip, result, max(id) FROM tip_log GROUP BY interview_id, tip)
    WHERE result <> 'cleared'
), letters AS (
    SELECT interview_id,
           CASE WHEN max(settled_at IS NULL AND limit_at > CAST(strftime('%s', 'now') AS INTEGER)) THEN NULL
                WHEN max(settled_at IS NULL) THEN 'skipped'
                WHEN min(settlement = 'waived') THEN 'declined'
                ELSE 'done' END AS result
    FROM follow_up WHERE kind = 'thank_you' AND ifnull(settlement, '') <> 'void' GROUP BY interview_id
)
SELECT interview_id, tip, result FROM logged
UNION ALL
SELECT l.interview_id, c.number, l.result
FROM letters AS l JOIN closing_tip AS c ON c.key = 'letter'
WHERE l.result IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM logged AS t WHERE t.interview_id = l.interview_id AND t.tip = c.number)
UNION ALL
SELECT i.id, c.number, 'not_applicable'
FROM interview AS i JOIN closing_tip AS c ON c.key IN ('thank', 'objection', 'letter')
WHERE i.kind IN ('recorded', 'assessment')
  AND NOT EXISTS (SELECT 1 FROM logged AS t WHERE t.interview_id = i.id AND t.tip = c.number)
  AND (c.key <> 'letter' OR NOT EXISTS (SELECT 1 FROM letters AS l WHERE l.interview_id = i.id));
