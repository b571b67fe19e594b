"""Reads what a database holds, without the program."""

import hashlib
import os
import sqlite3
import stat
from dataclasses import dataclass


@dataclass(frozen=True)
class State:
    """Every row of every table, and what is wrong with the file."""

    rows: tuple
    problems: tuple


def read(path):
    """The state of the database at a path; one without rows where there is none yet."""
    if not os.path.exists(path) or os.path.getsize(path) == 0:
        return State((), ())
    # Read-only: a journal that still has to be rolled back is an error here.
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return State(tuple(rows(database)), tuple(_problems(database)))
    except sqlite3.Error as error:
        return State((), (f"{type(error).__name__}: {error}",))
    finally:
        database.close()


def backups(folder):
    """What each backup in a folder holds, by its name."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return {name: read(os.path.join(folder, name)) for name in names if name.endswith(".db")}


def rows(database):
    """Every row, and the number of the schema."""
    yield f"schema {database.execute('PRAGMA user_version').fetchone()[0]}"
    names = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    for (table,) in database.execute(names).fetchall():
        for row in sorted(database.execute(f"SELECT * FROM {table}"), key=repr):
            yield f"{table} {row!r}"


def _problems(database):
    found = database.execute("PRAGMA integrity_check").fetchall()
    yield from (f"integrity_check: {line}" for (line,) in found if line != "ok")
    yield from (f"foreign_key_check: {row}" for row in database.execute("PRAGMA foreign_key_check"))


def difference(wanted, found):
    """The first rows that are in one state only, for people."""
    missing = [f"- {row}" for row in wanted if row not in found]
    surplus = [f"+ {row}" for row in found if row not in wanted]
    return "\n    ".join((missing + surplus)[:6])


def torn_calendars(folder):
    """What is wrong with the files of a calendar folder: each is there whole, or not at all."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    for name in names:
        if name.endswith(".ics"):
            with open(os.path.join(folder, name), "rb") as file:
                text = file.read()
            if not (text.startswith(b"BEGIN:VCALENDAR") and text.endswith(b"END:VCALENDAR\r\n")):
                yield f"a part of {name} is there: {len(text)} bytes"


def fingerprint(folder):
    """A name for the content and modes of everything below a folder."""
    digest = hashlib.sha256()
    for path in sorted(files(folder)):
        digest.update(f"{os.path.relpath(path, folder)} {os.lstat(path).st_mode}".encode())
        if os.path.isfile(path):
            with open(path, "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


def files(folder):
    """Every file and folder below a folder."""
    for parent, folders, names in os.walk(folder):
        yield from (os.path.join(parent, name) for name in folders + names)


def holders(folder, secret):
    """The files below a folder in whose octets a secret stands."""
    for path in filter(os.path.isfile, files(folder)):
        with open(path, "rb") as file:
            if secret in file.read():
                yield os.path.relpath(path, folder)


def open_to_others(folder):
    """What below a folder anybody but its owner may look into."""
    return [
        f"{os.path.relpath(path, folder)} has mode {stat.S_IMODE(os.lstat(path).st_mode):o}"
        for path in files(folder) if os.lstat(path).st_mode & 0o077
    ]
