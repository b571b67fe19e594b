// Logs an interview of two people as `clinch log` does, without being it: the same rows, the same
// lines in the change log, the same digest, settings and syncs. `clinch doctor` accepts what it
// writes. It is the least that such a command can take.
//
// Usage: log DATABASE COMPANY NOW     NOW is in Unix seconds.

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

// FNV-1a, as OperationDigest.swift has it.
static uint64_t digest = 0xCBF29CE484222325ULL;

static void add(const void *bytes, size_t count) {
  for (const unsigned char *byte = bytes; count > 0; byte++, count--)
    digest = (digest ^ *byte) * 0x100000001B3ULL;
}

static void add_null(void) { add("", 1); }

static void add_number(unsigned char kind, uint64_t number) {
  add(&kind, 1);
  for (int shift = 0; shift < 64; shift += 8) add(&(unsigned char){number >> shift}, 1);
}

static void add_text(const char *text) {
  add_number(3, strlen(text));
  add(text, strlen(text));
}

static const char *uuid(void) {
  static char text[37];
  uint64_t a, b;
  sqlite3_randomness(sizeof a, &a);
  sqlite3_randomness(sizeof b, &b);
  snprintf(text, sizeof text, "%08x-%04x-4%03x-a%03x-%012llx", (unsigned)(a >> 32),
           (unsigned)(a >> 16 & 0xFFFF), (unsigned)(a & 0xFFF), (unsigned)(b >> 48 & 0xFFF),
           (unsigned long long)(b & 0xFFFFFFFFFFFFULL));
  return text;
}

// The sixteen bytes of an identifier, by which the log names a row.
static const unsigned char *octets(const char *text) {
  static unsigned char bytes[16];
  for (int place = 0; place < 16; place++) {
    while (*text == '-') text++;
    unsigned byte;
    sscanf(text, "%2x", &byte);
    bytes[place] = (unsigned char)byte;
    text += 2;
  }
  return bytes;
}

static Number operation;
static sqlite3_stmt *change;

// Inserts a row and its line in the log; :uuid and numbers are bound, the statement returns its key,
// its name and what the log keeps of it.
static Number insert(const char *table, const char *sql, int count, const Number *numbers) {
  sqlite3_stmt *row = prepare(sql);
  sqlite3_bind_text(row, 1, uuid(), -1, SQLITE_TRANSIENT);
  for (int place = 0; place < count; place++)
    if (numbers[place] >= 0) sqlite3_bind_int64(row, place + 2, numbers[place]);
  check(sqlite3_step(row), sql);
  Number number = sqlite3_column_int64(row, 0);
  const char *key = (const char *)sqlite3_column_text(row, 0);
  const char *name = (const char *)sqlite3_column_text(row, 1);
  const char *image = (const char *)sqlite3_column_text(row, 2);
  sqlite3_bind_int64(change, 1, operation);
  sqlite3_bind_text(change, 2, table, -1, SQLITE_TRANSIENT);
  sqlite3_bind_blob(change, 3, octets(name), 16, SQLITE_TRANSIENT);
  sqlite3_bind_text(change, 4, key, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text(change, 5, image, -1, SQLITE_TRANSIENT);
  check(sqlite3_step(change), "change");
  sqlite3_reset(change);
  add_number(1, (uint64_t)sqlite3_last_insert_rowid(db));
  add_text(table);
  add_number(4, 16);
  add(octets(name), 16);
  add_text(key);
  add_null();
  add_text(image);
  check(sqlite3_step(row), sql);
  sqlite3_finalize(row);
  return number;
}

#define INSERT(table, sql, ...)                                                              \
  insert(table, sql, sizeof((Number[]){__VA_ARGS__}) / sizeof(Number), (Number[]){__VA_ARGS__})

int main(int count, char **words) {
  if (count != 4) return fprintf(stderr, "usage: log DATABASE COMPANY NOW\n"), 64;
  Number now = atoll(words[3]), start = now - 3600, end = now;
  check(sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, 0), words[1]);
  sqlite3_busy_timeout(db, 10000);
  execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;"
          "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
  execute("BEGIN IMMEDIATE");

  const char *command = "log --at --with --kind";
  sqlite3_stmt *begin = prepare(
      "INSERT INTO operation (uuid, at, command, schema_version) "
      "VALUES (?, ?, ?, (SELECT user_version FROM pragma_user_version)) RETURNING id, uuid, schema_version");
  sqlite3_bind_text(begin, 1, uuid(), -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(begin, 2, now);
  sqlite3_bind_text(begin, 3, command, -1, SQLITE_STATIC);
  check(sqlite3_step(begin), "operation");
  operation = sqlite3_column_int64(begin, 0);
  add_number(1, (uint64_t)operation);
  add_text((const char *)sqlite3_column_text(begin, 1));
  add_number(1, (uint64_t)now);
  add_text(command);
  add_number(1, (uint64_t)sqlite3_column_int64(begin, 2));
  add_null();
  add_null();
  add_number(1, 0);
  add_number(1, 0);
  sqlite3_finalize(begin);
  change = prepare("INSERT INTO change (operation_id, table_name, row_key, local_key, after) "
                   "VALUES (?, ?, ?, ?, ?)");

  char apply[2048];
  sqlite3_snprintf(sizeof apply, apply,
      "INSERT INTO application (uuid, created_at, company, company_folded, role, role_folded) "
      "VALUES (?, ?, %Q, lower(%Q), 'Engineer', 'engineer') RETURNING id, uuid, json_object("
      "'company',company,'company_folded',company_folded,'created_at',created_at,'role',role,"
      "'role_folded',role_folded)", words[2], words[2]);
  Number application = INSERT("application", apply, now);
  Number interview = INSERT("interview",
      "INSERT INTO interview (uuid, application_id, starts_at, ends_at, created_at, round, kind, zone) "
      "VALUES (?, ?, ?, ?, ?, 1, 'video', 'Europe/Berlin') RETURNING id, uuid, json_object("
      "'application_id',application_id,'created_at',created_at,'ends_at',ends_at,'kind',kind,'round',"
      "round,'starts_at',starts_at,'zone',zone)",
      application, start, end, now);
  Number people[2];
  for (int place = 0; place < 2; place++) {
    people[place] = INSERT("person",
        place == 0
        ? "INSERT INTO person (uuid, name) VALUES (?, 'Ann Lee') RETURNING id, uuid, "
          "json_object('name',name)"
        : "INSERT INTO person (uuid, name) VALUES (?, 'Bob Ray') RETURNING id, uuid, "
          "json_object('name',name)", -1);
    INSERT("interviewer",
        "INSERT INTO interviewer (uuid, interview_id, person_id) VALUES (?, ?, ?) "
        "RETURNING interview_id || '/' || person_id, uuid, "
        "json_object('interview_id',interview_id,'person_id',person_id)",
        interview, people[place]);
  }
  for (int place = 0; place < 3; place++) {
    Number opens = place < 2 ? end : end + 604800;
    INSERT("follow_up",
        place < 2
        ? "INSERT INTO follow_up (uuid, application_id, interview_id, person_id, opens_at, due_at, "
          "limit_at, created_at, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'thank_you') RETURNING id, uuid, "
          "json_object('application_id',application_id,'created_at',created_at,'due_at',due_at,"
          "'interview_id',interview_id,'kind',kind,'limit_at',limit_at,'opens_at',opens_at,"
          "'person_id',person_id)"
        : "INSERT INTO follow_up (uuid, application_id, interview_id, person_id, opens_at, due_at, "
          "limit_at, created_at, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'check_in') RETURNING id, uuid, "
          "json_object('application_id',application_id,'created_at',created_at,'due_at',due_at,"
          "'interview_id',interview_id,'kind',kind,'limit_at',limit_at,'opens_at',opens_at)",
        application, interview, place < 2 ? people[place] : -1, opens, opens + 86400, opens + 172800,
        now);
  }
  sqlite3_finalize(change);
  sqlite3_stmt *finish = prepare("UPDATE operation SET digest = ? WHERE id = ?");
  sqlite3_bind_int64(finish, 1, (Number)digest);
  sqlite3_bind_int64(finish, 2, operation);
  check(sqlite3_step(finish), "digest");
  sqlite3_finalize(finish);
  execute("COMMIT");
  printf("Logged interview %lld\n", interview);
  return sqlite3_close(db);
}
