// Fills the database of one logged interview with N of them, as if each had been logged, debriefed,
// thanked for and ended by commands: every row has its lines in the change log, and every operation
// its digest, so that `clinch doctor` finds nothing.
//
// Usage: fill DATABASE N NOW     NOW is in Unix seconds; the newest interview was a week before it.
//
// Four interviews an application; nine of ten applications ended in a rejection. The newest thousand
// interviews lie 9,400 seconds apart, the others in the ten years before. Of the newest hundred, one
// of five still owes a letter, whose deadline has passed: 20 are overdue.

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef long long Number;

static sqlite3 *db;

static void check(int code, const char *what) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  fprintf(stderr, "error: %s: %s\n", what, sqlite3_errmsg(db));
  exit(1);
}

static void execute(const char *sql) { check(sqlite3_exec(db, sql, 0, 0, 0), sql); }

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(db, sql, -1, &statement, 0), sql);
  return statement;
}

// Runs a statement with numbers for its parameters.
#define RUN(statement, ...)                                                                   \
  run(statement, sizeof((Number[]){__VA_ARGS__}) / sizeof(Number), (Number[]){__VA_ARGS__})

static void run(sqlite3_stmt *statement, size_t count, Number *numbers) {
  for (size_t place = 0; place < count; place++)
    sqlite3_bind_int64(statement, (int)place + 1, numbers[place]);
  check(sqlite3_step(statement), sqlite3_sql(statement));
  sqlite3_reset(statement);
}

// The sixteen bytes of an identifier, by which the log names a row.
static void octets(sqlite3_context *context, int count, sqlite3_value **values) {
  const char *text = (const char *)sqlite3_value_text(values[0]);
  unsigned char bytes[16];
  for (int place = 0; place < 16 * count; place++) {
    while (*text == '-') text++;
    unsigned byte;
    sscanf(text, "%2x", &byte);
    bytes[place] = (unsigned char)byte;
    text += 2;
  }
  sqlite3_result_blob(context, bytes, sizeof bytes, SQLITE_TRANSIENT);
}

// The change log of a table, by triggers of this connection alone: its columns are read from the
// schema, so that a new one is recorded by itself. Of a new row the log has the columns that hold
// something else than by default, of one that changes those that change, and neither its name nor its
// number.
static void record(const char *table, const char *key, const char *number) {
  static char sides[3][16384], sql[65536];
  const char *forms[] = {
      "%sSELECT '%s' AS name, NEW.\"%s\" AS value WHERE NEW.\"%s\" IS NOT %s",
      "%sSELECT '%s' AS name, OLD.\"%s\" AS value WHERE OLD.\"%s\" IS NOT NEW.\"%s\"",
      "%sSELECT '%s' AS name, NEW.\"%s\" AS value WHERE OLD.\"%s\" IS NOT NEW.\"%s\""};
  for (int side = 0; side < 3; side++) sides[side][0] = 0;
  sqlite3_stmt *names = prepare(
      "SELECT name, ifnull(dflt_value, 'NULL') FROM pragma_table_info(?) "
      "WHERE name NOT IN ('uuid', ?) ORDER BY name");
  sqlite3_bind_text(names, 1, table, -1, SQLITE_STATIC);
  sqlite3_bind_text(names, 2, number, -1, SQLITE_STATIC);
  while (sqlite3_step(names) == SQLITE_ROW)
    for (int side = 0; side < 3; side++) {
      const char *name = (const char *)sqlite3_column_text(names, 0);
      const char *other = side ? name : (const char *)sqlite3_column_text(names, 1);
      size_t length = strlen(sides[side]);
      snprintf(sides[side] + length, sizeof sides[side] - length, forms[side],
               length ? " UNION ALL " : "", name, name, name, other);
    }
  sqlite3_finalize(names);
  const char *line =
      "CREATE TEMP TRIGGER \"%s_%s\" AFTER %s ON main.\"%s\" BEGIN "
      "INSERT INTO change (operation_id, table_name, row_key, local_key, before, after) "
      "SELECT id, '%s', octets(NEW.uuid), %s, %s%s%s, "
      "(SELECT json_group_object(name, value) FROM (%s)) FROM open_operation; END";
  snprintf(sql, sizeof sql, line, table, "made", "INSERT", table, table, key, "NULL", "", "",
           sides[0]);
  execute(sql);
  snprintf(sql, sizeof sql, line, table, "changed", "UPDATE", table, table, key,
           "(SELECT json_group_object(name, value) FROM (", sides[1], "))", sides[2]);
  execute(sql);
}

// FNV-1a, as OperationDigest.swift has it.
static uint64_t digest;

static void add(const void *bytes, size_t count) {
  for (const unsigned char *byte = bytes; count > 0; byte++, count--)
    digest = (digest ^ *byte) * 0x100000001B3ULL;
}

static void add_number(unsigned char kind, uint64_t number) {
  add(&kind, 1);
  for (int shift = 0; shift < 64; shift += 8) add(&(unsigned char){number >> shift}, 1);
}

static void add_columns(sqlite3_stmt *row, int first) {
  for (int column = first; column < sqlite3_column_count(row); column++)
    switch (sqlite3_column_type(row, column)) {
      case SQLITE_NULL: add("", 1); break;
      case SQLITE_INTEGER: add_number(1, (uint64_t)sqlite3_column_int64(row, column)); break;
      default: {
        int isBlob = sqlite3_column_type(row, column) == SQLITE_BLOB;
        const void *text =
            isBlob ? sqlite3_column_blob(row, column) : sqlite3_column_text(row, column);
        size_t length = (size_t)sqlite3_column_bytes(row, column);
        add_number(isBlob ? 4 : 3, length);
        add(text, length);
      }
    }
}

static void write_digests(void) {
  sqlite3_stmt *operations = prepare(
      "SELECT id, uuid, at, command, schema_version, undone_at, replayed_at, sealed, replays "
      "FROM operation ORDER BY id");
  sqlite3_stmt *changes = prepare(
      "SELECT operation_id, sequence, table_name, row_key, local_key, before, after "
      "FROM change ORDER BY operation_id, sequence");
  sqlite3_stmt *update = prepare("UPDATE operation SET digest = ? WHERE id = ?");
  int left = sqlite3_step(changes) == SQLITE_ROW;
  while (sqlite3_step(operations) == SQLITE_ROW) {
    Number id = sqlite3_column_int64(operations, 0);
    digest = 0xCBF29CE484222325ULL;
    add_columns(operations, 0);
    for (; left && sqlite3_column_int64(changes, 0) == id;
         left = sqlite3_step(changes) == SQLITE_ROW)
      add_columns(changes, 1);
    RUN(update, (Number)digest, id);
  }
  sqlite3_finalize(operations);
  sqlite3_finalize(changes);
}

static Number operation_count;
static sqlite3_stmt *insert_operation, *open_operation;

static void begin(Number at, const char *command) {
  sqlite3_bind_text(insert_operation, 4, command, -1, SQLITE_STATIC);
  operation_count++;
  RUN(insert_operation, operation_count, operation_count, at);
  RUN(open_operation, operation_count);
}

int main(int count, char **words) {
  if (count != 4) return fprintf(stderr, "usage: fill DATABASE N NOW\n"), 64;
  Number interviews = atoll(words[2]), now = atoll(words[3]), entry = 0;
  check(sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READWRITE, 0), words[1]);
  execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;"
          "PRAGMA cache_size = -500000; PRAGMA foreign_keys = OFF; BEGIN");
  const char *tables[] = {"application", "interview", "person", "tip_log", "follow_up", "outcome_log"};
  execute("DELETE FROM change; DELETE FROM operation; DELETE FROM interviewer;"
          "DELETE FROM sqlite_sequence");
  for (size_t place = 0; place < sizeof tables / sizeof *tables; place++) {
    char sql[99];
    snprintf(sql, sizeof sql, "DELETE FROM %s", tables[place]);
    execute(sql);
  }
  check(sqlite3_create_function(db, "octets", 1, SQLITE_UTF8, 0, octets, 0, 0), "octets");
  execute("CREATE TEMP TABLE open_operation (id INTEGER); INSERT INTO open_operation VALUES (0)");
  for (size_t place = 0; place < sizeof tables / sizeof *tables; place++)
    record(tables[place], "NEW.id", "id");
  record("interviewer", "NEW.interview_id || '/' || NEW.person_id", "");

  insert_operation = prepare(
      "INSERT INTO operation (id, uuid, at, command, schema_version) VALUES "
      "(?, printf('00000000-0000-4000-a000-%012d', ?), ?, ?, (SELECT user_version FROM pragma_user_version))");
  open_operation = prepare("UPDATE open_operation SET id = ?");
  sqlite3_stmt *apply = prepare(
      "INSERT INTO application (id, company, company_folded, role, role_folded, created_at, uuid) "
      "VALUES (?1, 'Company ' || ?1, 'company ' || ?1, 'Engineer', 'engineer', ?2, "
      "printf('00000000-0000-4000-8001-%012d', ?1))");
  sqlite3_stmt *log = prepare(
      "INSERT INTO interview (id, uuid, application_id, round, kind, starts_at, ends_at, zone, created_at) "
      "VALUES (?1, printf('00000000-0000-4000-8002-%012d', ?1), ?2, ?3, 'video', ?4, ?4 + 3600, "
      "'Europe/Berlin', ?5)");
  sqlite3_stmt *meet = prepare(
      "INSERT INTO person (id, name, email, uuid) VALUES (?1, 'Person ' || ?1, "
      "'person' || ?1 || '@example.com', printf('00000000-0000-4000-8003-%012d', ?1))");
  sqlite3_stmt *name = prepare(
      "INSERT INTO interviewer (interview_id, person_id, uuid) VALUES (?1, ?2, "
      "printf('%08d-0000-4000-8004-%012d', ?1, ?2))");
  sqlite3_stmt *owe_letter = prepare(
      "INSERT INTO follow_up (id, uuid, kind, application_id, interview_id, person_id, opens_at, due_at, "
      "limit_at, created_at) VALUES (?1, printf('00000000-0000-4000-8005-%012d', ?1), 'thank_you', ?2, ?3, "
      "?4, ?5, ?5 + 86400, ?5 + 172800, ?6)");
  sqlite3_stmt *owe_check_in = prepare(
      "INSERT INTO follow_up (id, uuid, kind, application_id, interview_id, opens_at, due_at, limit_at, "
      "created_at) VALUES (?1, printf('00000000-0000-4000-8005-%012d', ?1), 'check_in', ?2, ?3, "
      "?4 + 604800, ?4 + 691200, ?4 + 777600, ?5)");
  sqlite3_stmt *move_check_in = prepare(
      "UPDATE follow_up SET interview_id = ?2, opens_at = ?3 + 604800, due_at = ?3 + 691200, "
      "limit_at = ?3 + 777600 WHERE id = ?1");
  sqlite3_stmt *debrief = prepare(
      "INSERT INTO tip_log (id, interview_id, tip, result, logged_at, uuid) VALUES (?1, ?2, ?3, "
      "CASE ?4 WHEN 0 THEN 'skipped' WHEN 1 THEN 'declined' ELSE 'done' END, ?5, "
      "printf('00000000-0000-4000-8006-%012d', ?1))");
  sqlite3_stmt *impress = prepare(
      "UPDATE interview SET impression = ?2, highlight = 'the talk about queues ' || ?1 WHERE id = ?1");
  sqlite3_stmt *settle = prepare(
      "UPDATE follow_up SET settled_at = ?2, settlement = CASE ?3 WHEN 0 THEN 'sent' WHEN 1 THEN 'done' "
      "ELSE 'void' END, channel = CASE ?3 WHEN 0 THEN 'email' END WHERE id = ?1");
  sqlite3_stmt *say_outcome = prepare(
      "INSERT INTO outcome_log (id, application_id, outcome, at, logged_at, uuid) VALUES (?1, ?2, "
      "'rejected', ?3, ?3, printf('00000000-0000-4000-8007-%012d', ?1))");
  sqlite3_stmt *end = prepare("UPDATE application SET outcome = 'rejected', outcome_at = ?2 WHERE id = ?1");

  Number follow_up = 0, person = 0, check_in = 0, outcome = 0;
  for (Number interview = 1; interview <= interviews; interview++) {
    Number age = interviews - interview, round = (interview - 1) % 4 + 1;
    Number application = (interview - 1) / 4 + 1;
    Number start = now - 604800 - (age < 1000 ? age * 9400
        : 9400000 + (Number)((double)(age - 1000) / (double)(interviews - 1000) * 315360000.0));
    Number stop = start + 3600, logged = start - 259200;

    begin(logged, "log --at --with --kind");
    if (round == 1) RUN(apply, application, logged);
    RUN(log, interview, application, round, start, logged);
    // One who was met in the round before, and one who is new.
    Number met[2] = {round == 1 ? ++person : person, 0};
    if (round == 1) RUN(meet, met[0]);
    met[1] = ++person;
    RUN(meet, met[1]);
    Number letters[2];
    for (int place = 0; place < 2; place++) RUN(name, interview, met[place]);
    for (int place = 0; place < 2; place++) {
      letters[place] = ++follow_up;
      RUN(owe_letter, letters[place], application, interview, met[place], stop, logged);
    }
    if (round == 1) {
      check_in = ++follow_up;
      RUN(owe_check_in, check_in, application, interview, stop, logged);
    } else {
      RUN(move_check_in, check_in, interview, stop);
    }

    begin(stop + 3600, "debrief --done --skipped --declined --impression --highlight");
    for (Number tip = 1; tip <= 7; tip++)
      RUN(debrief, ++entry, interview, tip, (interview * 7 + tip * 3) % 5, stop + 3600);
    RUN(impress, interview, 1 + interview % 5);

    begin(stop + 80000, "letter sent --to --channel");
    if (age >= 100 || age % 5 != 0) RUN(settle, letters[0], stop + 80000, 0);
    RUN(settle, letters[1], stop + 80000, 0);

    if (round == 4 || interview == interviews) {
      if (application % 10 == 0) {
        begin(stop + 400000, "done");
        RUN(settle, check_in, stop + 400000, 1);
      } else {
        begin(stop + 400000, "outcome");
        RUN(say_outcome, ++outcome, application, stop + 400000);
        RUN(end, application, stop + 400000);
        RUN(settle, check_in, stop + 400000, 2);
      }
    }
  }
  write_digests();
  execute("COMMIT");
  return 0;
}
