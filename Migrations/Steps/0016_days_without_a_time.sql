-- What happened on a day of which no time was said is shown without one. Its moment stays in the column beside
-- it: one of that day, by which windows are counted and things are ordered. 1: only the day was said. Of what was
-- recorded before nobody knows; it keeps its time.

ALTER TABLE follow_up ADD COLUMN settled_day_only INTEGER NOT NULL DEFAULT 0 CHECK (settled_day_only IN (0, 1));
ALTER TABLE follow_up ADD COLUMN opens_day_only INTEGER NOT NULL DEFAULT 0 CHECK (opens_day_only IN (0, 1));
ALTER TABLE application ADD COLUMN outcome_day_only INTEGER NOT NULL DEFAULT 0 CHECK (outcome_day_only IN (0, 1));
ALTER TABLE outcome_log ADD COLUMN day_only INTEGER NOT NULL DEFAULT 0 CHECK (day_only IN (0, 1));
ALTER TABLE offer ADD COLUMN received_day_only INTEGER NOT NULL DEFAULT 0 CHECK (received_day_only IN (0, 1));
ALTER TABLE offer ADD COLUMN written_day_only INTEGER NOT NULL DEFAULT 0 CHECK (written_day_only IN (0, 1));
ALTER TABLE offer ADD COLUMN answered_day_only INTEGER NOT NULL DEFAULT 0 CHECK (answered_day_only IN (0, 1));
ALTER TABLE offer_extension ADD COLUMN asked_day_only INTEGER NOT NULL DEFAULT 0 CHECK (asked_day_only IN (0, 1));

DROP VIEW follow_up_row;

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
