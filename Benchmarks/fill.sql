-- Fills a database that holds one interview, of two people and without letters, up to 10,000
-- interviews with 70,000 entries in the tip log and 20,000 letters, 20 of them overdue. The moment
-- it is about, in Unix seconds, is put in for :now.

PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;

CREATE TEMP TABLE n (n INTEGER PRIMARY KEY);
WITH RECURSIVE count (n) AS (VALUES (2) UNION ALL SELECT n + 1 FROM count WHERE n < 10000)
INSERT INTO n SELECT n FROM count;

-- Four interviews each; nine of ten applications have ended.
INSERT INTO application (id, company, company_folded, role, role_folded, created_at, outcome, outcome_at)
SELECT n, 'Company ' || n, 'company ' || n, 'Engineer', 'engineer', :now - 94608000,
       CASE WHEN n % 10 THEN 'rejected' END, CASE WHEN n % 10 THEN :now END
FROM n WHERE n <= 2501;

INSERT INTO person (id, name, email) SELECT n, 'Person ' || n, 'person' || n || '@example.com'
FROM n WHERE n > 2;

-- Nine a day over three years, the last one a week ago.
INSERT INTO interview (id, uuid, application_id, round, kind, starts_at, ends_at, zone, created_at)
SELECT n, printf('00000000-0000-4000-8000-%012d', n), 2 + (n - 2) / 4, 1 + (n - 2) % 4, 'video',
       :now - 604800 - n * 9400, :now - 604800 - n * 9400 + 3600, 'Europe/Berlin', :now - 94608000
FROM n;

INSERT INTO interviewer (interview_id, person_id) SELECT n, n FROM n;
INSERT INTO interviewer (interview_id, person_id) SELECT n, CASE n WHEN 10000 THEN 2 ELSE n + 1 END FROM n;

INSERT INTO tip_log (interview_id, tip, result, logged_at)
SELECT i.id, t.number, CASE (i.id * 7 + t.number * 3) % 5 WHEN 0 THEN 'skipped' WHEN 1 THEN 'declined' ELSE 'done' END,
       i.ends_at
FROM interview AS i JOIN closing_tip AS t;

-- All are settled but twenty.
INSERT INTO follow_up (uuid, kind, application_id, interview_id, person_id, opens_at, due_at, limit_at,
                       settled_at, settlement, channel, created_at)
SELECT printf('00000000-0000-4000-9000-%012d', i.id * 20000 + r.person_id), 'thank_you', i.application_id,
       i.id, r.person_id, i.ends_at, i.ends_at + 86400, i.ends_at + 172800,
       CASE WHEN i.id % 500 OR r.person_id <> i.id THEN i.ends_at + 80000 END,
       CASE WHEN i.id % 500 OR r.person_id <> i.id THEN 'sent' END,
       CASE WHEN i.id % 500 OR r.person_id <> i.id THEN 'email' END, i.ends_at
FROM interview AS i JOIN interviewer AS r ON r.interview_id = i.id;

COMMIT;
PRAGMA foreign_key_check;
