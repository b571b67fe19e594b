-- The schema, as all migrations make it. Written by the tests: CLINCH_RECORD=1.

CREATE TABLE person (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL CHECK (name <> ''),
    email TEXT CHECK (email <> ''),
    title TEXT
, uuid TEXT CHECK (length(uuid) = 36)) STRICT;

CREATE UNIQUE INDEX person_email ON person (email COLLATE NOCASE);

CREATE TABLE interviewer (
    interview_id INTEGER NOT NULL REFERENCES interview,
    person_id    INTEGER NOT NULL REFERENCES person, uuid TEXT CHECK (length(uuid) = 36),
    PRIMARY KEY (interview_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX interviewer_person ON interviewer (person_id);

CREATE TABLE closing_tip (
    number  INTEGER PRIMARY KEY,
    key     TEXT    NOT NULL UNIQUE CHECK (key <> ''),
    name    TEXT    NOT NULL CHECK (name <> ''),
    phase   TEXT    NOT NULL CHECK (phase IN ('in_the_room', 'attitude', 'afterwards')),
    wording TEXT    NOT NULL,
    active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
, uuid TEXT CHECK (length(uuid) = 36)) STRICT;

CREATE TABLE tip_log (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    interview_id INTEGER NOT NULL REFERENCES interview,
    tip          INTEGER NOT NULL REFERENCES closing_tip,
    result       TEXT    NOT NULL CHECK (result IN ('done', 'skipped', 'declined', 'not_applicable', 'cleared')),
    person_id    INTEGER REFERENCES person,  -- who raised the objection
    note         TEXT,
    logged_at    INTEGER NOT NULL
, uuid TEXT CHECK (length(uuid) = 36)) STRICT;

CREATE INDEX tip_log_newest ON tip_log (interview_id, tip, id, result);

CREATE TABLE follow_up (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind           TEXT    NOT NULL CHECK (kind IN ('thank_you', 'offer_answer', 'check_in', 'promise')),
    application_id INTEGER NOT NULL REFERENCES application,
    interview_id   INTEGER,
    person_id      INTEGER,
    what           TEXT,
    opens_at       INTEGER NOT NULL,
    due_at         INTEGER NOT NULL,
    limit_at       INTEGER NOT NULL,
    settled_at     INTEGER,
    settlement     TEXT CHECK (settlement IN ('sent', 'answered', 'done', 'waived', 'void')),
    channel        TEXT CHECK (channel IN ('email', 'handwritten', 'linkedin', 'other')),
    note           TEXT,
    created_at     INTEGER NOT NULL, offer_id INTEGER REFERENCES offer
    CHECK ((kind = 'offer_answer') = (offer_id IS NOT NULL)), disposition TEXT
    CHECK (disposition IN ('via_recruiter', 'panel'))
    CHECK (disposition IS NULL OR kind = 'thank_you'
           AND settlement IS CASE disposition WHEN 'panel' THEN 'waived' ELSE 'sent' END), due_hours INTEGER NOT NULL DEFAULT 24, limit_hours INTEGER NOT NULL DEFAULT 48
    CHECK (0 <= due_hours AND due_hours <= limit_hours), weekend_to_monday INTEGER NOT NULL DEFAULT 0
    CHECK (weekend_to_monday IN (0, 1)), settled_day_only INTEGER NOT NULL DEFAULT 0 CHECK (settled_day_only IN (0, 1)), opens_day_only INTEGER NOT NULL DEFAULT 0 CHECK (opens_day_only IN (0, 1)),
    CHECK (opens_at <= due_at AND due_at <= limit_at),
    CHECK ((settled_at IS NULL) = (settlement IS NULL)),
    CHECK (kind <> 'thank_you' OR interview_id IS NOT NULL),
    CHECK (kind <> 'promise' OR what IS NOT NULL),
    FOREIGN KEY (application_id, interview_id) REFERENCES interview (application_id, id),
    FOREIGN KEY (interview_id, person_id) REFERENCES interviewer (interview_id, person_id)
) STRICT;

CREATE INDEX follow_up_owed ON follow_up (limit_at) WHERE settled_at IS NULL;

CREATE UNIQUE INDEX follow_up_thank_you ON follow_up (interview_id, ifnull(person_id, 0)) WHERE kind = 'thank_you';

CREATE INDEX follow_up_application ON follow_up (application_id);

CREATE TABLE operation (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    at             INTEGER NOT NULL,
    command        TEXT    NOT NULL,  -- names and flags, no private text
    schema_version INTEGER NOT NULL,
    undone_at      INTEGER,
    replayed_at    INTEGER,  -- last undo or redo; never cleared, so that a row's last modification only moves forward
    sealed         INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1))  -- 1: out of reach of undo and redo
, replays INTEGER NOT NULL DEFAULT 0, digest INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE VIEW overdue AS
SELECT * FROM follow_up_row
WHERE settled_at IS NULL AND limit_at <= CAST(strftime('%s', 'now') AS INTEGER)
ORDER BY limit_at, id;

CREATE VIEW due AS
SELECT * FROM follow_up_row
WHERE settled_at IS NULL AND limit_at > CAST(strftime('%s', 'now') AS INTEGER)
  AND due_at <= CAST(strftime('%s', 'now') AS INTEGER)
ORDER BY limit_at, id;

CREATE VIEW letter_ledger AS
SELECT * FROM follow_up_row WHERE kind = 'thank_you';

CREATE VIEW interview_summary AS
SELECT i.id, a.company, a.role, i.round, i.kind, i.starts_at, i.ends_at, i.zone, i.impression,
       i.cancelled_at, a.outcome,
       (SELECT count(*) FROM follow_up AS f WHERE f.kind = 'thank_you' AND f.interview_id = i.id) AS letters,
       (SELECT count(*) FROM follow_up AS f WHERE f.kind = 'thank_you' AND f.interview_id = i.id
        AND f.settlement = 'sent') AS letters_sent
FROM interview AS i JOIN application AS a ON a.id = i.application_id;

CREATE TABLE letter (
    follow_up_id INTEGER PRIMARY KEY REFERENCES follow_up,
    subject      TEXT    NOT NULL,
    body         TEXT    NOT NULL,
    drafted_at   INTEGER NOT NULL
, uuid TEXT CHECK (length(uuid) = 36), letter_set TEXT CHECK (letter_set IN ('warm', 'formal', 'de'))) STRICT;

CREATE TABLE offer_extension (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    offer_id INTEGER NOT NULL REFERENCES offer,
    asked_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    granted  INTEGER CHECK (granted IN (0, 1))  -- null: not answered yet
, uuid TEXT CHECK (length(uuid) = 36), asked_day_only INTEGER NOT NULL DEFAULT 0 CHECK (asked_day_only IN (0, 1))) STRICT;

CREATE INDEX offer_extension_offer ON offer_extension (offer_id);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
, uuid TEXT CHECK (length(uuid) = 36)) STRICT, WITHOUT ROWID;

CREATE TABLE "application" (
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
    note           TEXT, applied_at INTEGER, place TEXT, salary TEXT, uuid TEXT CHECK (length(uuid) = 36), outcome_day_only INTEGER NOT NULL DEFAULT 0 CHECK (outcome_day_only IN (0, 1)),
    CHECK ((role IS NULL) = (role_folded = '')),
    CHECK ((outcome IS NULL) = (outcome_at IS NULL))
) STRICT;

CREATE TABLE "offer" (
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
    limit_hours          INTEGER NOT NULL DEFAULT 48, uuid TEXT CHECK (length(uuid) = 36), received_day_only INTEGER NOT NULL DEFAULT 0 CHECK (received_day_only IN (0, 1)), written_day_only INTEGER NOT NULL DEFAULT 0 CHECK (written_day_only IN (0, 1)), answered_day_only INTEGER NOT NULL DEFAULT 0 CHECK (answered_day_only IN (0, 1)),
    CHECK (0 <= due_hours AND due_hours <= limit_hours),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX application_open ON application (company_folded, role_folded) WHERE outcome IS NULL;

CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answer IS NULL;

CREATE INDEX offer_application ON offer (application_id);

CREATE TABLE outcome_log (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application,
    outcome        TEXT CHECK (outcome IN ('accepted', 'declined', 'rejected', 'withdrawn', 'ghosted', 'rescinded')),
    at             INTEGER NOT NULL,  -- when it ended so; with no outcome, when it was reopened
    note           TEXT,
    logged_at      INTEGER NOT NULL
, uuid TEXT CHECK (length(uuid) = 36), day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1))) STRICT;

CREATE INDEX outcome_log_application ON outcome_log (application_id);

CREATE TABLE offer_log (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    offer_id  INTEGER NOT NULL REFERENCES offer,
    statement INTEGER NOT NULL,  -- what was said in one go has the same number; the highest was said last
    what      TEXT    NOT NULL CHECK (what IN ('terms', 'employer_deadline', 'answer_by', 'extension')),
    until_at  INTEGER,  -- null: there is none any more
    terms     TEXT,
    logged_at INTEGER NOT NULL, uuid TEXT CHECK (length(uuid) = 36),
    CHECK (CASE what WHEN 'terms' THEN until_at IS NULL WHEN 'extension' THEN until_at IS NOT NULL ELSE 1 END),
    CHECK (what = 'terms' OR terms IS NULL)
) STRICT;

CREATE INDEX offer_log_offer ON offer_log (offer_id);

CREATE VIEW held_interview AS
SELECT i.*
FROM interview AS i JOIN application AS a ON a.id = i.application_id
WHERE i.cancelled_at IS NULL AND i.starts_at <= CAST(strftime('%s', 'now') AS INTEGER)
  AND (a.outcome_at IS NULL OR i.starts_at <= a.outcome_at
       OR EXISTS (SELECT 1 FROM tip_log AS t WHERE t.interview_id = i.id));

CREATE TABLE "interview" (
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
    link           TEXT             CHECK (link LIKE 'https://%'), invitation_uid TEXT, invitation_sequence INTEGER, invitation_stamp INTEGER,
    CHECK (starts_at < ends_at),
    UNIQUE (application_id, id)  -- an application's interviews; what follow_up refers to
) STRICT;

CREATE INDEX interview_start ON interview (starts_at);

CREATE TABLE move_log (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    interview_id INTEGER NOT NULL REFERENCES interview,
    from_at      INTEGER NOT NULL,
    from_day     INTEGER NOT NULL CHECK (from_day IN (0, 1)),  -- 1: only the day was known
    to_at        INTEGER NOT NULL,
    note         TEXT,
    logged_at    INTEGER NOT NULL
, uuid TEXT CHECK (length(uuid) = 36)) STRICT;

CREATE INDEX move_log_interview ON move_log (interview_id);

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
SELECT interview_id, tip, result
FROM (
    SELECT i.id AS interview_id, c.number AS tip,
           CASE WHEN t.result IS NOT NULL THEN t.result
                WHEN c.key = 'letter' AND l.interview_id IS NOT NULL THEN l.result
                WHEN i.kind IN ('recorded', 'assessment') AND c.key IN ('thank', 'objection', 'letter')
                THEN 'not_applicable' END AS result
    FROM interview AS i
    JOIN closing_tip AS c ON c.number > 0
    LEFT JOIN logged AS t ON t.interview_id = i.id AND t.tip = c.number
    LEFT JOIN letters AS l ON l.interview_id = i.id
)
WHERE result IS NOT NULL;

CREATE VIEW skipped_tip AS
SELECT c.number AS tip, c.key,
       ifnull(r.done, 0) AS done, ifnull(r.skipped, 0) AS skipped, ifnull(r.declined, 0) AS declined,
       ifnull(r.not_applicable, 0) AS not_applicable,
       h.held - ifnull(r.logged, 0) AS not_logged
FROM closing_tip AS c
JOIN (SELECT count(*) AS held FROM held_interview) AS h ON h.held >= 0
LEFT JOIN (
    SELECT t.tip, count(*) AS logged,
           count(CASE WHEN t.result = 'done' THEN 1 END) AS done,
           count(CASE WHEN t.result = 'skipped' THEN 1 END) AS skipped,
           count(CASE WHEN t.result = 'declined' THEN 1 END) AS declined,
           count(CASE WHEN t.result = 'not_applicable' THEN 1 END) AS not_applicable
    FROM tip_result AS t JOIN held_interview AS i ON i.id = t.interview_id
    GROUP BY t.tip
) AS r ON r.tip = c.number
WHERE c.active = 1
ORDER BY c.number;

CREATE INDEX interview_invitation ON interview (invitation_uid) WHERE invitation_uid IS NOT NULL;

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

CREATE INDEX operation_undone ON operation (id) WHERE undone_at IS NOT NULL AND sealed = 0;

CREATE INDEX follow_up_person ON follow_up (person_id, interview_id) WHERE person_id IS NOT NULL;

CREATE INDEX follow_up_offer ON follow_up (offer_id) WHERE offer_id IS NOT NULL;

CREATE INDEX follow_up_checked_in ON follow_up (application_id) WHERE kind = 'check_in' AND settlement = 'done';

CREATE INDEX tip_log_person ON tip_log (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX application_company ON application (company_folded, role_folded);

CREATE INDEX person_address_beyond_ascii ON person (id) WHERE email GLOB '*[^ -~]*';

CREATE TABLE "change" (
    sequence     INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation,
    table_name   TEXT    NOT NULL,
    row_key      ANY     NOT NULL,  -- the row's uuid, 16 bytes
    local_key    TEXT    NOT NULL,  -- its primary key in this database, the parts joined by /
    before       TEXT,
    after        TEXT,
    CHECK (before IS NOT after)
) STRICT;

CREATE INDEX change_operation ON change (operation_id);

CREATE VIEW follow_up_row AS
SELECT f.id, f.uuid, f.kind,
       CASE WHEN f.settled_at IS NOT NULL THEN 'settled'
            WHEN f.limit_at <= CAST(strftime('%s', 'now') AS INTEGER) THEN 'overdue'
            WHEN f.due_at <= CAST(strftime('%s', 'now') AS INTEGER) THEN 'due'
            WHEN f.opens_at <= CAST(strftime('%s', 'now') AS INTEGER) THEN 'open'
            ELSE 'upcoming' END AS state,
       a.company, a.role, f.interview_id AS interview, i.round, p.name AS person, f.what,
       f.opens_at, f.due_at, f.limit_at,
       CASE WHEN f.settled_at IS NULL AND f.limit_at <= CAST(strftime('%s', 'now') AS INTEGER)
            THEN (CAST(strftime('%s', 'now') AS INTEGER) - f.limit_at) / 3600
            WHEN f.settlement IN ('sent', 'answered', 'done') AND f.settled_at >= f.limit_at
            THEN (f.settled_at - f.limit_at) / 3600 END AS overdue_by_hours,
       f.settled_at, f.settlement, f.disposition, f.channel,
       ifnull(f.settlement IN ('sent', 'answered', 'done') AND f.settled_at >= f.limit_at, 0) AS late,
       f.settled_day_only
FROM follow_up AS f
JOIN application AS a ON a.id = f.application_id
LEFT JOIN interview AS i ON i.id = f.interview_id
LEFT JOIN person AS p ON p.id = f.person_id;
