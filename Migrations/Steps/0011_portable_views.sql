-- Views that other engines read as well: DuckDB's scanner takes a view apart, writes it anew and has
-- SQLite run that. It knows no CROSS JOIN with ON, sums only numbers, and puts parentheses around the
-- parts of a UNION, which SQLite refuses.

DROP VIEW skipped_tip;
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
