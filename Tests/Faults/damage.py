"""Files that are damaged: cut at every sector, and changed at random."""

import os
import random
import sqlite3

from bench import Result
from scenarios import SEARCH

SECTOR = 512
COMMANDS = (("list", "--json"), ("today",), ("doctor",),
            ("log", "Next", "--at", "2026-11-19 08:00"))


def truncations(bench):
    """The database cut at every sector: refused, and not touched."""
    home = _search(bench)
    size = os.path.getsize(home.database)

    def cut(place, length):
        copy = home.copy(place.path)
        os.truncate(copy.database, length)
        before = _content(copy)
        problems = []
        for words in COMMANDS:
            run = copy.run(words)
            if run.status not in (65, 74):
                problems.append(f"cut to {length} of {size} bytes: clinch {words[0]}: {run}")
        if _content(copy) != before:
            problems.append(f"cut to {length} of {size} bytes: it was changed")
        return problems

    result = Result()
    result.add(bench.each(cut, range(SECTOR, size, SECTOR)))
    result.figures = f"{result.faults:,} cuts of {size:,} bytes, all refused"
    return result


def random_damages(bench):
    """Random damages: doctor reports each that changed anything, and no command crashes."""
    home = _search(bench)
    whole = _rows(home.database)
    silent = []

    def damage(place, number):
        chance = random.Random(f"{bench.seed} {number}")
        copy = home.copy(place.path)
        what = f"damage {number}, {_damage(copy.database, chance)}"
        before, rows = _content(copy), _rows(copy.database)
        doctor = copy.run(("doctor", "--json"))
        problems = []
        if rows == whole and doctor.status != 0:
            problems.append(f"{what} changed nothing: clinch doctor: {doctor}")
        if rows != whole and doctor.status not in (65, 66, 74):
            problems.append(f"{what} is not reported: clinch doctor: {doctor}")
        if _content(copy) != before:
            problems.append(f"{what}: doctor changed it")
        if rows not in (None, whole):
            silent.append(number)
        for words in COMMANDS:
            run = copy.run(words)
            if run.status not in (0, 65, 66, 74):
                problems.append(f"{what}: clinch {words[0]}: {run}")
        return problems

    result = Result()
    result.add(bench.each(damage, range(3000 if bench.is_long else 300)))
    result.figures = (f"{result.faults:,} damaged files, of which SQLite passed {len(silent):,} that "
                      "hold something else")
    return result


def _rows(path):
    """All that a database holds, as far as SQLite calls it sound; None where it does not."""
    try:
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        database.text_factory = bytes
        if database.execute("PRAGMA integrity_check").fetchall() != [(b"ok",)]:
            return None
        tables = database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        return [database.execute("SELECT * FROM sqlite_schema ORDER BY name").fetchall(),
                database.execute("PRAGMA user_version").fetchall(),
                database.execute("PRAGMA application_id").fetchall(),
                *(database.execute(f'SELECT * FROM "{name.decode()}"').fetchall()
                  for (name,) in tables)]
    except (sqlite3.Error, UnicodeDecodeError, OverflowError):
        return None


def _search(bench):
    home = bench.home("damaged")
    for words in SEARCH:
        home.do(words)
    return home


def _content(home):
    with open(home.database, "rb") as file:
        return file.read(), os.stat(home.database).st_mtime_ns, sorted(os.listdir(home.data))


def _damage(path, chance):
    """Damages a file in one of the ways that happen; says how."""
    with open(path, "r+b") as file:
        size = os.path.getsize(path)
        way = chance.choice(("bit", "octets", "zeros", "moved"))
        position = chance.randrange(size)
        file.seek(position)
        if way == "bit":
            octet = file.read(1)[0] ^ 1 << chance.randrange(8)
            change = bytes([octet])
        elif way == "octets":
            change = chance.randbytes(chance.randrange(1, 64))
        else:
            position -= position % SECTOR
            change = bytes(SECTOR)
            if way == "moved":
                file.seek(chance.randrange(size // SECTOR) * SECTOR)
                change = file.read(SECTOR)
        file.seek(position)
        file.write(change[:size - position])
    return f"{way} at {position}"
