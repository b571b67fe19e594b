"""What has to hold after any fault: README.md says it in words."""

import copy
import json
import os
import sqlite3
import threading
from dataclasses import dataclass

import scenarios
import state
from program import Claim

REPOSITORY = os.path.join(scenarios.HERE, "../..")
NEXT_COMMAND = ("log", "Next", "--at", "2026-11-19 08:00", "--no-follow-ups")


@dataclass(frozen=True)
class Recovered:
    """What the next commands found."""

    state: state.State
    problems: tuple


@dataclass(frozen=True)
class Backups:
    """The backups that a command met, and those that it leaves."""

    before: dict
    after: dict
    # Whether they come after the output, or nobody reads it, so that nothing is said about them.
    is_unsaid: bool
    # Whether a backup is all that it makes.
    is_all: bool

    def judge(self, found, claim, is_acknowledged):
        """What is wrong with the backups that a fault left."""
        whole = [*self.before.values(), *self.after.values()]
        yield from (f"the backup {name} is not whole" for name, backup in found.items()
                    if backup.problems or backup not in whole)
        new = self.after.keys() - self.before.keys()
        kept = self.before.keys() & self.after.keys()
        yield from (f"the backup {name} is gone" for name in kept - found.keys())
        if not new <= found.keys():
            yield from (f"the backup {name} went, and the new one is not there"
                        for name in self.before.keys() - found.keys())
            if claim == Claim.SAVED and not self.is_unsaid:
                yield "it said saved, and the backup is not there"
        if is_acknowledged and not self.is_unsaid:
            removed = self.before.keys() - self.after.keys()
            yield from (f"it said removed, and the backup {name} is there"
                        for name in removed & found.keys())
        if claim == Claim.NOT_SAVED and self.is_all and new & found.keys():
            yield "it said not saved, and the backup is there"


class Oracle:
    """Judges what faults made of one scenario."""

    def __init__(self, scenario, start, after):
        """Takes the home that the command is run in, and what it makes of that without a fault."""
        self.after = _looked_at(after)
        self.before = {_looked_at(start),
                       *(() if scenario.before else _new_databases(self.after))}
        self.is_of_reading = False
        self.secret = scenario.secret.encode()
        self.backups = Backups(state.backups(start.backups), state.backups(after.backups),
                               scenario.is_by_clock,
                               self.before == {self.after} and not scenario.is_by_clock)
        self._known = {}
        self._lock = threading.Lock()

    def of_reading(self):
        """The same judge for runs that store nothing, so that what they say is about nothing."""
        other = copy.copy(self)
        other.is_of_reading = True
        return other

    def judge(self, home, run, told=None):
        """What is wrong with a home in which a run had a fault; the home is used up.

        `told` is what the run said, where that is known better than from its words.
        """
        problems = [f"open to others: {entry}" for entry in state.open_to_others(home.path)]
        problems += state.torn_calendars(home.calendar)
        claim = told or (Claim.NOTHING if self.is_of_reading else run.claim)
        # Also before a kill, and in what was there when the power went.
        is_acknowledged = run.is_acknowledged and not self.is_of_reading
        problems += self.backups.judge(state.backups(home.backups), claim, is_acknowledged)
        if is_acknowledged and self.secret:
            problems += [f"{path} still holds what was to go"
                         for path in state.holders(home.path, self.secret)]
        recovered = self._recover(home)
        problems += recovered.problems
        rows = recovered.state.rows
        is_before, is_after = rows in self.before, rows == self.after
        if not is_before and not is_after:
            problems.append("neither wholly there nor wholly absent:\n    "
                            + state.difference(self.after, rows))
        if claim == Claim.SAVED and not is_after:
            problems.append("it said saved, and it is not")
        if claim == Claim.NOT_SAVED and not is_before:
            problems.append("it said not saved, and it is")
        if run.status not in (0, 73, 74, 75, -2, -9, -15):
            problems.append(f"it should not end like this: {run}")
        return problems

    def _recover(self, home):
        """Runs the next commands; once for every content of the home."""
        name = state.fingerprint(home.path)
        with self._lock:
            known = self._known.get(name)
        if known is None:
            known = _recover(home)
            with self._lock:
                self._known[name] = known
        return known


def _recover(home):
    try:
        home.interviews()
        found = state.read(home.database)
        home.do(NEXT_COMMAND)
        later = state.read(home.database)
        problems = list(found.problems + later.problems)
        if not any(row.startswith("application") and "'Next'" in row for row in later.rows):
            problems.append("the next command stored nothing")
        problems += _out_of_date(home)
        problems += _without_daily_backup(home)
        left = [name for name in os.listdir(home.data) if name.endswith(("-journal", "-wal"))]
        return Recovered(found, (*problems, *(f"{name} was left" for name in left)))
    except (RuntimeError, ValueError, OSError, sqlite3.Error) as error:
        return Recovered(state.State(("unreadable",), ()), (f"the next command: {error!r}",))


def _out_of_date(home):
    """What is wrong with a calendar folder that the next command was to bring up to date."""
    words = ("setting", "get", "calendar_folder")
    if home.do(words).out.strip() and os.path.isdir(home.calendar):
        report = json.loads(home.do(("calendar", "--folder", home.calendar, "--json")).out)
        if report["written"] or report["removed"]:
            yield f"the calendar folder was not up to date: {report}"


def _without_daily_backup(home):
    """What is wrong when the next command, by the same clock, leaves the day without its backup."""
    if "FAULTS_TIME" in home.pretended:
        names = os.listdir(home.backups) if os.path.isdir(home.backups) else []
        if not any(name.startswith("20261119") and name.endswith("-daily.db") for name in names):
            yield "the next command made no daily backup"
        if ".unfinished-daily" in names:
            yield "the next command left the daily backup unfinished"


def _looked_at(home):
    """The rows of a home once a command that reads has run there: it may migrate."""
    looked_at = home.copy(home.path + "+")
    looked_at.interviews()
    return state.read(looked_at.database).rows


def _new_databases(after):
    """What a first command may leave when it did not get to store anything.

    The program names the tips and their rows, so these are as in `after`, where nothing changed them.
    """
    yield ()
    path = os.path.join(REPOSITORY, "Migrations", "Steps")
    database = sqlite3.connect(":memory:")
    names = sorted(name for name in os.listdir(path) if name.endswith(".sql"))
    for name in names:
        with open(os.path.join(path, name)) as script:
            database.executescript(script.read())
    database.execute(f"PRAGMA user_version = {len(names)}")
    tips = iter([row for row in after if row.startswith("closing_tip ")])
    yield tuple(next(tips) if row.startswith("closing_tip ") else row
                for row in state.rows(database))
