// What Swift cannot call by itself: SQLite's variadic functions and its cast macros.
#ifndef CLINCH_CSQLITE_SHIM_H
#define CLINCH_CSQLITE_SHIM_H

#include <sqlite3.h>

/// `sqlite3_db_config` for the options that switch something on or off; variadic, so Swift does not
/// import it. Returns its result code. https://sqlite.org/c3ref/db_config.html
static inline int clinch_db_config_switch(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}

/// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns. A cast of -1 to a function
/// pointer, which Swift does not import. https://sqlite.org/c3ref/c_static.html
static inline sqlite3_destructor_type clinch_transient(void) { return SQLITE_TRANSIENT; }

#endif
