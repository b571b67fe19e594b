-- How a letter was dealt with where `sent` or `waived` alone does not say it: it went out through the
-- recruiter, or one letter to the panel covers this interviewer.

-- IS, because a CHECK that is null would pass.
ALTER TABLE follow_up ADD COLUMN disposition TEXT
    CHECK (disposition IN ('via_recruiter', 'panel'))
    CHECK (disposition IS NULL OR kind = 'thank_you'
           AND settlement IS CASE disposition WHEN 'panel' THEN 'waived' ELSE 'sent' END);

-- The views that read this one say `*`, so that they show the new column too.
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
       ifnull(f.settlement IN ('sent', 'answered', 'done') AND f.settled_at >= f.limit_at, 0) AS late
FROM follow_up AS f
JOIN application AS a ON a.id = f.application_id
LEFT JOIN interview AS i ON i.id = f.interview_id
LEFT JOIN person AS p ON p.id = f.person_id;
