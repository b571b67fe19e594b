internal import InterviewModel
internal import Persistence
internal import Rendering

/// The keys of `--json`.
enum JSONTopic {
  static let text = """
    One document, keys sorted and always present, null where there is nothing. Times are RFC 3339 in
    UTC; day_only, alone or at the end of a key, is true where only the day was given; the time
    beside it falls on that day. Keys are only ever added. On any failure nothing is printed; what
    letter check and doctor find isn't a failure.

    Follow-up row: overdue, due and letter list (arrays); part of today, log, move, cancel, debrief,
    show, outcome, offer; done, waive, promise, letter sent and letter waive print an array of those
    they touched
      id, uuid, kind, state, company, role, interview, round, person, what, opens_at, due_at,
      limit_at, overdue_by_hours, settled_at, settlement, disposition, channel,
      late, settled_day_only
      kind: \(FollowUpKind.allCases.map(\.rawValue).joined(separator: ", "))
      state: upcoming, open, due, overdue, settled
      settlement: sent, answered, done, waived, void
      disposition, of letters: via_recruiter (sent), panel (waived), null for all others

    Interview object: list (array); part of today, log, move, cancel, debrief, show
      id, uuid, company, role, round, kind, starts_at, ends_at, day_only, zone, place, link,
      note, impression, highlight, reply_by_at, cancelled_at, interviewers: [{id, name, email, title}]

    today       {now, current, overdue, due, open, next, undebriefed, waiting, progress, ended}
                current: interviews under way or beginning within the hour; next: those of the
                next seven days
                waiting: [{id, company, role, last_contact_at, silent_days, reply_by_at, cold}],
                open applications that wait on the employer
                progress: {tip, key, name, recent_done, recent, before_done, before}, debriefs in
                which it was done, of the latest and of those before; null without a clear change
                ended, after an acceptance: {accepted: {id, company, role, outcome, outcome_at,
                outcome_day_only}, remaining: [{id, company, role, offer}], still open;
                summary: {applications, interviews, offers, letters, days, progress}, null while
                something is left to do; letters as in show}
    log, move, cancel
                {interview, follow_ups}: those that were opened, moved or settled
    apply       {application}: like that of show
    applications
                [{id, uuid, company, role, stage, round, applied_at, last_contact_at, next_at,
                waiting_on, silent_days, source, place, salary, outcome, outcome_at,
                outcome_day_only}], open ones first
                stage: applied, interview, offer, ended
    people      [{id, name, title, email, companies, interviews, last_spoken_at, next_at,
                letters_sent, letters_owed}]; interviews: their numbers
    show p3     {person, interviews, letters}: like people, list and letter list
    search      [{kind, id, company, role, interview, field, text, at}], names first, then the newest
                kind: application, interview, person, objection, tip, letter, promise, check_in,
                offer_answer, offer
                id: the number of what the text belongs to; the interview's for objection and tip
                field: company, role, source, url, place, salary, why_interested, what_i_bring, note,
                outcome_note, link, highlight, move_note, name, email, title, objection, tip_note,
                answer, what, subject, body, terms
    open        {interview, link}
    debrief     {interview, tips: [{tip, key, result, note, derived}], follow_ups,
                objections: [{interview, person, text, answer}], highlights: [{person, text}],
                also_for}; with --day an array of these
    outcome     {application: {id, company, role, outcome, outcome_at, outcome_day_only},
                follow_ups, cancelled, planned}: interview objects, those cancelled with it and
                those still ahead
    offer received, offer extend, offer answer, offer lapsed, offer rescinded
                {offer, follow_ups, notes, withdrawn}
                offer: {id, company, role, received_at, received_day_only, written_at,
                written_day_only, terms, employer_deadline_at, answer_by_at, answer, answered_at,
                answered_day_only, note,
                extensions: [{id, asked_at, asked_day_only, until_at, granted}]}
                answer: accepted, declined, lapsed, rescinded; granted: true, false, null while
                not answered
                notes: [{kind, at, company, role, interview, count}]; kind:
                after_employer_deadline, beyond_48_hours, on_weekend, after_next_step,
                instead_of_extension, no_more_time, others_open, still_planned, accepted_before,
                offer_still_open, answered_otherwise
                withdrawn: [{id, company, role, outcome, outcome_at, outcome_day_only}]
    offer list  [{company, role, offer, follow_up, state, due_at, limit_at,
                employer_deadline_at, answer_by_at, interview, next_step_at, reply_by_at, cold}]
                open offers first, then every other open application; empty without an offer
    show        {application, interviews, follow_ups, offers, letters, tips, objections, timeline}:
                offers like offer above
                tips: [{interview, tip, key, result, note, derived}] of interviews that were held
                objections: [{interview, person, text, answer}]
                letters: {application, overall}, both {on_time, late, missing, waived, covered,
                open, on_time_share, median_hours_to_send}
                application: {id, uuid, company, role, source, url, place, salary, applied_at,
                outcome, outcome_at, outcome_day_only, why_interested, what_i_bring, note, cold,
                waiting_on}
                waiting_on: me, them, null
                timeline: [{at, day_only, event, interview, follow_up, offer, person, text}],
                earliest first
                event: applied, interview (begins), debriefed, objection, moved, cancelled, offered,
                offered_in_writing, offer_changed, more_time_asked, promised, drafted, sent, done,
                waived, answered, ended, reopened, void, reply_by (they promised to), owed (at is
                when its window closes)
                text: the note, highlight, objection, terms or promise; for answered and ended the
                answer and outcome, for more_time_asked granted, refused or null, for offer_changed
                terms, employer_deadline_at or answer_by_at with what it is now
    card        {interview, application, why_interested, what_i_bring, rounds, highlights,
                met_before, offers, letters, promises, reply_by_at, objections, earlier,
                most_skipped, questions}
                interview: null for an application without one
                application: {id, company, role, outcome, outcome_at, outcome_day_only}
                rounds: interview objects, other interviews that were held there
                highlights: [{interview, person, text}] of these rounds
                met_before: [{person, interviews}], interviews by number
                letters, promises: follow-up rows still owed; offers like offer above
                objections: [{interview, round, person, text, answer, elsewhere}]
                earlier: [{id, company, role, outcome, outcome_at, outcome_day_only}], ended
                applications there
                most_skipped: [{tip, key, name, wording, done, skipped, skip_rate}], of those that
                can still be followed, over the latest 50 interviews
                questions: [{tip, key, name, phase, wording, active}]
    tip list    [{tip, key, name, phase, wording, active}]; tip reword, on, off and add print one
    setting list
                [{key, value, default, meaning}]; setting get, set and reset print one
                value and default: a number, a word, or true and false for on and off
    remind status
                {scheduler, active, schedule, quiet_hours, last_run_at, problem}; schedule: as_due,
                hourly, daily 8:00; scheduler: null while reminders are off
    remind on, remind off, remind test
                {message, steps}: what was done, or would be
    calendar --folder DIR
                {folder, written, removed, unchanged}: how many entries
    calendar -o FILE
                {file, entries, cancelled}
    skipped     [{tip, key, name, phase, done, skipped, declined, not_applicable, not_logged,
                skip_rate, streak, last_skipped_at, recent_done, recent_skipped,
                recent_skip_rate, by_kind: [{kind, done, skipped, skip_rate}],
                notes: [{interview, result, note}], not_logged_interviews: [interview]}]
                recent: the latest five interviews; notes and interviews: the latest first
    skipped --by interview
                [{interview, company, role, round, starts_at, skipped: [{tip, key, note}]}]
    skipped --by kind
                [{tip, key, name, kind, done, skipped, skip_rate}]
    report      {today, since, until, held, first_at, last_at, tips, matrix, matrix_total, effects,
                impressions, low_impressions, high_impressions, silent_days, letters, offers,
                applications, funnel, clashes}: today and tips like today and skipped above
                share: {count, total, rate, lower, upper}, the bounds of its 95% interval
                matrix: [{interview, application, round, starts_at, advancement, results}], results
                by the key of each tip; advancement: advanced, did_not_advance, pending;
                the latest 60 interviews of matrix_total
                effects: [{tip, key, name, done, skipped, difference, difference_lower,
                difference_upper, fisher_p, verdict}]; done and skipped: {advanced: share, pending};
                verdict: too_few, no_difference, more, less
                impressions: [{rating, advanced: share, pending}]; those rated 1 or 2 together
                in low_impressions, 4 or 5 in high_impressions
                silent_days: {advanced: share, pending, hours_to_answer}
                hours_to_answer, hours_given, hours_to_next: {count, least, median, greatest},
                null without any
                letters: {statistics, hours_to_send: [{from, to, count}]}, statistics as in show
                offers: {total, accepted, declined, lapsed, rescinded, open, hours_given, asked,
                granted: share, kept: share}
                applications: {applied, interviewed, offered, accepted, rejected, withdrawn,
                ghosted, declined, lapsed, rescinded, open}: how many
                funnel: {stages: [{stage, round, applications: share}], stage: applied, round,
                offer, accepted;
                steps: [{round, advanced: share, pending, hours_to_next}],
                ends: [{outcome, count}], null for those that are open,
                sources: [{source, applications, advanced: share, pending, offers: share}]}
                clashes: [{first, second, overlap_minutes, gap_minutes}]: interview objects
    report --work-search
                [{date, employer, contacts: [{name, title, email}], place, method, position, result,
                counts_as, new_contact, interview, starts_at, kind, application}]
                kind: application, interview, offer; interview and starts_at: null except for interviews
                counts_as: contact (application), activity (interview), result (offer)
                result: interview, further_interview, offer, accepted, declined, lapsed, rescinded,
                rejected, withdrawn, no_reply, pending
    report --html FILE
                {file, interviews}, with --work-search too
    report --sankey
                [{from, to, applications}]: the names that the lines have
    letter draft, letter show; offer draft
                {letters: [follow-up row and recipient, email, subject, body, drafted_at]}; for a
                letter that is not owed and not saved: {id: null, company, role, recipient, email,
                subject, body, drafted_at: null}
    letter check
                {letters: [follow-up row and recipient, email,
                findings: [{kind, words, line, column, explanation}]]}; printed with exit code 65
                kind: gap, subject, other_name, misspelt, greeting, role, specific, interest,
                asset, too_long, similar, address, punctuation, closing, objection, fragment,
                shared_highlight, former_name, third_person, past_day; line and column as in the editor
    letter templates
                [{template, path, purpose, text, variables: [{variable, meaning}], problem}]
                problem: why it cannot be used, null when it can; text: null when there is none
    edit interview
                {interview, follow_ups}: those that changed
    edit application
                {application, follow_ups}: application like that of show
    edit person {person: {id, name, email, title}, interviews}: their numbers
    remove      {removed: {applications, interviews, \(RemovalReport.keysOfFollowUps),
                drafts, tip_entries, offers, extensions, interviewers, people, tips,
                taken_out}, follow_ups}
                the ids of the removed rows; follow_ups: those that were opened or changed
                taken_out: [{interview, person}], who was taken out of which interview
    remove --dry-run
                {would_be_removed, follow_ups}: the same
    merge company
                {merged: {company, from, applications, joined: [{application, from, interviews}],
                kept}, follow_ups}; applications: their numbers, under the other spelling
                kept: [{field, owner, stored, other}]: what differed; the value in stored was kept
    merge person
                {merged: {person: {id, name, email, title}, from, interviews, kept,
                letters: [{follow_up, from, draft_lost}]}}
    merge … --dry-run
                would_be_merged instead of merged
    undo, redo  {undone: [{id, uuid, command, at}], follow_ups}, {redone: […], follow_ups}
                follow_ups: those that it changed and that still exist
    undo --dry-run, redo --dry-run
                {would_be_undone: [{id, uuid, command, at, changes}]}, {would_be_redone: […]}:
                changes like history show
    history     [{id, uuid, command, at, state, undone_at, changed_rows, applications, follow_ups,
                people, tips}], the newest first
                state: done, final, undone, overtaken
                applications: [{id, company, role}]; follow_ups: numbers; tips: keys
    history show
                the same and changes: [{table, key, change, before, after}]
                change: inserted, updated, deleted
                before, after: the row, or, for an updated one, only the changed columns; null where
                there is no row, {} where what it held was purged; names of columns are those of
                the database, and come and go with its schema
    backup list [{file, at, kind, schema, size}], the newest first, size in bytes; backup prints one
                kind: daily, manual, migration, restore, damaged
    restore     {file, schema, database, newest, replaced}: newest like history, replaced like
                backup list, null where there was no database before
    export      {clinch_export, exported_at, schema_version, tables}: docs/export.schema.json
                clinch_export: 1, the format; schema_version: \(ExportQuery.schema), higher when tables change
                tables: each an array of rows under its name, all columns in every row
    export -o FILE, export --csv FOLDER
                {file, folder, schema_version, tables: [{table, rows}]}; file or folder is null
    import      {dry_run, preset, applications: [{file, line, action, company, role, applied_at,
                outcome}], interviews: [{file, line, action, company, role, starts_at, day_only}],
                saved: [{file, line, company, role}], unread: [{file, line, column, reason}],
                skipped: [{file, line, column, reason}]}
                action: created, updated, unchanged
                preset: clinch for what export wrote, null for a table of your own
                saved: bookmarked and never applied for; counted, not stored
                unread: cells that could not be read, in rows that were imported
    purge       {dry_run, operations, rows: [{table, removed, overwritten}], removed, remaining}
                operations: how many can no longer be undone or redone; removed, remaining: files
    doctor      {result, path, program, file, checks, warnings, backups}
                result: clean, damaged (exit code 74), unread (1: not looked into)
                program: {version, schema, sqlite, sqlite_header}, its own and SQLite's versions
                file: {size, page_size, page_count, schema, written_by, mode, folder_mode, owner, own,
                file_system, settings}, null where there is none; settings: those of SQLite
                checks: [{check, result, findings}]; result: passed, failed, skipped
                check: size, integrity, tables, references, follow_ups, text, content
                warnings: [{warning, words}]; backups like backup list
                warning: open_to_others, other_owner, read_only, folder_not_writable, network,
                in_memory, synced_folder, conflict_copies, replicated, log_left, work_tree,
                unknown_zones, write_ahead_log, newer_format, surplus, additions,
                unreadable_setting, unfinished_backup
    demo        {database, now, overdue, today, skipped}
    topics      [{topic, summary, text}]
    completion  {shell, script}

    """
}
