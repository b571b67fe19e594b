/// The exact keys of what the program prints as JSON, sorted: scripts are written against them.
enum Keys {
  static let followUp = [
    "channel", "company", "disposition", "due_at", "id", "interview", "kind", "late", "limit_at",
    "opens_at", "overdue_by_hours", "person", "role", "round", "settled_at", "settled_day_only",
    "settlement", "state", "uuid", "what",
  ]
  static let interview = [
    "cancelled_at", "company", "day_only", "ends_at", "highlight", "id", "impression",
    "interviewers", "kind", "link", "note", "place", "reply_by_at", "role", "round", "starts_at",
    "uuid",
    "zone",
  ]
  static let person = ["email", "id", "name", "title"]
  static let change = ["follow_ups", "interview"]
  static let debrief = ["also_for", "follow_ups", "highlights", "interview", "objections", "tips"]
  static let debriefedTip = ["derived", "key", "note", "result", "tip"]
  static let outcome = ["application", "cancelled", "follow_ups", "planned"]
  static let endedApplication = [
    "company", "id", "outcome", "outcome_at", "outcome_day_only", "role",
  ]
  static let today = [
    "current", "due", "ended", "next", "now", "open", "overdue", "progress", "undebriefed",
    "waiting",
  ]
  static let silentApplication = [
    "cold", "company", "id", "last_contact_at", "reply_by_at", "role", "silent_days",
  ]
  static let progress = [
    "before", "before_done", "key", "name", "recent", "recent_done", "tip",
  ]
  static let searchEnd = ["accepted", "remaining", "summary"]
  static let remaining = ["company", "id", "offer", "role"]
  static let searchSummary = [
    "applications", "days", "interviews", "letters", "offers", "progress",
  ]
  static let card = [
    "application", "earlier", "highlights", "interview", "letters", "met_before", "most_skipped",
    "objections", "offers", "promises", "questions", "reply_by_at", "rounds", "what_i_bring",
    "why_interested",
  ]
  static let personMetBefore = ["interviews", "person"]
  static let timeline = [
    "application", "follow_ups", "interviews", "letters", "objections", "offers", "timeline",
    "tips",
  ]
  static let event = [
    "at", "day_only", "event", "follow_up", "interview", "offer", "person", "text",
  ]
  static let shownApplication = [
    "applied_at", "cold", "company", "id", "note", "outcome", "outcome_at",
    "outcome_day_only", "place", "role", "salary", "source", "url", "uuid", "waiting_on",
    "what_i_bring", "why_interested",
  ]
  static let listedApplication = [
    "applied_at", "company", "id", "last_contact_at", "next_at", "outcome", "outcome_at",
    "outcome_day_only", "place", "role", "round", "salary", "silent_days", "source", "stage",
    "uuid", "waiting_on",
  ]
  static let imported = [
    "applications", "dry_run", "interviews", "preset", "saved", "skipped", "unread",
  ]
  static let importedApplication = [
    "action", "applied_at", "company", "file", "line", "outcome", "role",
  ]
  static let importedInterview = [
    "action", "company", "day_only", "file", "line", "role", "starts_at",
  ]
  static let savedRow = ["company", "file", "line", "role"]
  static let skippedRow = ["column", "file", "line", "reason"]
  static let listedPerson = [
    "companies", "email", "id", "interviews", "last_spoken_at", "letters_owed", "letters_sent",
    "name", "next_at", "title",
  ]
  static let shownPerson = ["interviews", "letters", "person"]
  static let searchHit = ["at", "company", "field", "id", "interview", "kind", "role", "text"]
  static let export = ["clinch_export", "exported_at", "schema_version", "tables"]
  static let exportReport = ["file", "folder", "schema_version", "tables"]
  static let exportedTable = ["rows", "table"]
  static let openedLink = ["interview", "link"]
  static let shownTip = (debriefedTip + ["interview"]).sorted()
  static let objection = ["answer", "interview", "person", "text"]
  static let tipSummary = [
    "by_kind", "declined", "done", "key", "last_skipped_at", "name", "not_applicable",
    "not_logged", "not_logged_interviews", "notes", "phase", "recent_done", "recent_skip_rate",
    "recent_skipped", "skip_rate", "skipped", "streak", "tip",
  ]
  static let kindOfTip = ["done", "kind", "skip_rate", "skipped"]
  static let tipNote = ["interview", "note", "result"]
  static let tipKindSkips = ["done", "key", "kind", "name", "skip_rate", "skipped", "tip"]
  static let skippedInterview = ["company", "interview", "role", "round", "skipped", "starts_at"]
  static let skippedTip = ["key", "note", "tip"]
  static let setting = ["default", "key", "meaning", "value"]
  static let calendarFolder = ["folder", "removed", "unchanged", "written"]
  static let reminderStatus = [
    "active", "last_run_at", "problem", "quiet_hours", "schedule", "scheduler",
  ]
  static let undone = ["follow_ups", "undone"]
  static let redone = ["follow_ups", "redone"]
  static let takenOut = ["interview", "person"]
  static let removed = [
    "applications", "check_ins", "drafts", "extensions", "interviewers", "interviews", "letters",
    "offer_answers", "offers", "people", "promises", "taken_out", "tip_entries", "tips",
  ]
  static let operation = ["at", "command", "id", "uuid"]
  static let report = [
    "applications", "clashes", "effects", "first_at", "funnel", "held", "high_impressions",
    "impressions",
    "last_at", "letters", "low_impressions", "matrix", "matrix_total", "offers", "silent_days",
    "since", "tips", "today", "until",
  ]
  static let tipEffect = [
    "difference", "difference_lower", "difference_upper", "done", "fisher_p", "key", "name",
    "skipped", "tip", "verdict",
  ]
  static let matrixRow = [
    "advancement", "application", "interview", "results", "round", "starts_at",
  ]
  static let proportion = ["count", "lower", "rate", "total", "upper"]
  static let offerStatistics = [
    "accepted", "asked", "declined", "granted", "hours_given", "kept", "lapsed", "open",
    "rescinded",
    "total",
  ]
  static let workSearch = [
    "application", "contacts", "counts_as", "date", "employer", "interview", "kind", "method",
    "new_contact", "place", "position", "result", "starts_at",
  ]
  static let applicationCounts = [
    "accepted", "applied", "declined", "ghosted", "interviewed", "lapsed", "offered", "open",
    "rejected", "rescinded", "withdrawn",
  ]
  static let previewedOperation = (operation + ["changes"]).sorted()
  static let historyEntry = [
    "applications", "at", "changed_rows", "command", "follow_ups", "id", "people", "state", "tips",
    "undone_at", "uuid",
  ]
  static let shownOperation = (historyEntry + ["changes"]).sorted()
  static let backup = ["at", "file", "kind", "schema", "size"]
  static let examination = [
    "backups", "checks", "file", "path", "program", "result", "warnings",
  ]
  static let examinedFile = [
    "file_system", "folder_mode", "mode", "own", "owner", "page_count", "page_size", "schema",
    "settings",
    "size", "written_by",
  ]
  static let purge = ["dry_run", "operations", "remaining", "removed", "rows"]
  static let restoration = ["database", "file", "newest", "replaced", "schema"]
  static let rowChange = ["after", "before", "change", "key", "table"]
}
