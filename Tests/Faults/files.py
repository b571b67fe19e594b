"""Files that a command writes where its owner named them: there whole, or not at all."""

import os

import state
from bench import Result
from program import Claim
from rehearsal import Rehearsal
from scenarios import DRAFTED
from shim import Fault

OUT = "{home}/out/file"
COMMANDS = (
    ("calendar", "-o", OUT),
    ("letter", "show", "acme", "--to", "dana", "--force", "--eml", OUT),
    ("report", "--html", OUT),
)


class FileOracle:
    """Judges the file: the old one, or the new one, and nothing beside it."""

    def __init__(self, old, new):
        self.old = old
        self.new = new

    def judge(self, home, run):
        found = _content(home)
        problems = [f"open to others: {entry}" for entry in state.open_to_others(home.path)]
        if found not in (self.old, self.new):
            problems.append(f"a part of it is there: {len(found or b'')} bytes")
        if run.claim == Claim.SAVED and found != self.new:
            problems.append("it said written, and it is not")
        if run.claim == Claim.NOT_SAVED and found != self.old:
            problems.append("it said not written, and it is")
        beside = [name for name in os.listdir(f"{home.path}/out") if name != "file"]
        # Nothing can tidy up after a kill.
        if run.status >= 0 and beside:
            problems.append(f"{beside} was left beside it")
        return problems


def whole(bench):
    """Kills and errors at each call of the commands that write a file, over an older file."""
    result = Result()
    for words in COMMANDS:
        for is_over_another in (False, True):
            rehearsal = _rehearse(bench, words, is_over_another)
            faults = rehearsal.kills() + rehearsal.kills_in_writes()
            faults += [Fault(call, "ENOSPC") for call in range(1, rehearsal.count + 1)]
            result.add(bench.each(rehearsal.judge, faults))
    result.figures = f"{result.faults:,} faults in {len(COMMANDS)} commands that write a file"
    return result


def _rehearse(bench, words, is_over_another):
    start = bench.home(f"file of {words[0]}")
    for before in DRAFTED:
        start.do(before)
    os.mkdir(f"{start.path}/out")
    after = start.copy(start.path + "=")
    after.do(words)
    new, old = _content(after), None
    if is_over_another:
        # Commands replace only what looks like a file of theirs.
        old = new + b"older"
        with open(f"{start.path}/out/file", "wb") as file:
            file.write(old)
    return Rehearsal(bench, " ".join(words[:2]), words, start, FileOracle(old, new))


def _content(home):
    try:
        with open(f"{home.path}/out/file", "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
