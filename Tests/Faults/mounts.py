"""Real file systems that are full, or that cannot be written; in a mount namespace of their own."""

import json
import os
import subprocess
import sys
from dataclasses import asdict

import state
from bench import Result, Skipped
from rehearsal import rehearse
from scenarios import COMMANDS, HERE, named
from shim import Fault

CHOSEN = ("log", "offer answer", "undo 4")
# How many KiB are left at most on a full disk.
MOST_ROOM = 128
# How the database says it, and the system about other files.
SAY_FULL = ("disk is full", "No space left on device")
# https://sqlite.org/fileformat2.html#the_rollback_journal
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def full_disk(bench):
    """A tmpfs that is full, or nearly so."""
    return _in_namespace(bench, "full_disk")


def read_only(bench):
    """A mount that cannot be written."""
    return _in_namespace(bench, "read_only")


def _in_namespace(bench, name):
    """Runs a check of INSIDE where mounts are its own; needs root or user namespaces."""
    command = [sys.executable, "-B", HERE, "--binary", bench.binary, "--seed", str(bench.seed),
               "--inside", name] + ["--long"] * bench.is_long
    for unshare in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        try:
            if subprocess.run([*unshare, "true"], capture_output=True).returncode == 0:
                done = subprocess.run([*unshare, *command], capture_output=True, text=True)
                if done.returncode != 0:
                    raise RuntimeError(done.stderr)
                return Result(**json.loads(done.stdout))
        except FileNotFoundError:
            break
    raise Skipped("no mount namespace can be made here (unshare --mount)")


def inside(bench, name):
    """The other side: runs a check and prints what it found."""
    print(json.dumps(asdict(INSIDE[name](bench))))


def _full_disk(bench):
    result = Result()
    refused = 0
    for scenario in COMMANDS if bench.is_long else named(*CHOSEN):
        rehearsal = rehearse(bench, scenario)
        home = rehearsal.start.at(bench.home("full").path)
        # Without the filler the same command has to find room, also where it makes the database.
        size = MOST_ROOM + max(_size(rehearsal.start), _size(rehearsal.after))
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=700", "none", home.path],
                       check=True)
        runs = [_run_with_room(rehearsal, home, pages) for pages in range(0, MOST_ROOM // 4 + 1)]
        result.add([problems for _, problems in runs])
        refused += sum(run.status == 74 for run, _ in runs)
        subprocess.run(["umount", home.path], check=True)
    if not refused:
        result.violations.append("nothing was refused: the disk never was full")
    result.figures = f"{result.faults:,} runs with 0 to {MOST_ROOM} KiB left, {refused} refused"
    return result


def _size(home):
    """How many KiB the files and folders of a home take in pages of 4."""
    sizes = [os.path.getsize(path) if os.path.isfile(path) else 1 for path in state.files(home.path)]
    return sum(4 * -(-size // 4096) for size in sizes)


def _run_with_room(rehearsal, home, pages):
    """Runs a command where so many pages of 4 KiB are free; the run, and what was wrong."""
    for path in sorted(state.files(home.path), reverse=True):
        os.rmdir(path) if os.path.isdir(path) else os.remove(path)
    subprocess.run(["cp", "-a", f"{rehearsal.start.path}/.", home.path], check=True)
    filler = os.path.join(home.path, "filler")
    _fill(filler, pages)
    problems = []
    if home.run(["list", "--json"]).status != 0:
        problems.append("reading does not work")
    run = home.run(rehearsal.words)
    if run.status not in (0, 74) or (
            run.status == 74 and not any(words in run.err for words in SAY_FULL)):
        problems.append("it does not say that the disk is full")
    os.remove(filler)
    return run, [f"{rehearsal.name} with {pages} pages: {problem}\n    it ended with {run}"
                 for problem in problems + rehearsal.oracle.judge(home, run)]


def _fill(path, pages):
    """Fills the disk up to some pages."""
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, file.tell() - pages * 4096))


def _read_only(bench):
    result = Result()
    unfinished = 0
    for scenario in COMMANDS[1:] if bench.is_long else COMMANDS[1:4]:
        rehearsal = rehearse(bench, scenario)
        result.add([_on_read_only(bench, rehearsal, rehearsal.start, ())])
        home = _killed(bench, rehearsal)
        if home:
            unfinished += 1
            result.add([_on_read_only(bench, rehearsal, home, (74,))])
    result.figures = f"{result.faults:,} databases on a read-only mount, {unfinished} of them unfinished"
    return result


def _killed(bench, rehearsal):
    """A home with the first journal that has to be rolled back; None where a command leaves none."""
    for at in sorted(rehearsal.with_hot_journal()):
        home = bench.home("killed")
        rehearsal.run(home, Fault(at, "SIGKILL"))
        with open(home.database + "-journal", "rb") as journal:
            if journal.read(8) == JOURNAL_MAGIC:
                return home
    return None


def _on_read_only(bench, rehearsal, start, refused):
    """Reads and writes where nothing can be written; `refused` are the statuses of reading."""
    home = start.copy(bench.home("read-only").path)
    before = state.fingerprint(home.path)
    subprocess.run(["mount", "--bind", home.path, home.path], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", home.path], check=True)
    reading, writing = home.run(["list", "--json"]), home.run(rehearsal.words)
    subprocess.run(["umount", home.path], check=True)
    problems = rehearsal.oracle.judge(home.copy(home.path + "-later"), writing)
    if reading.status not in (refused or (0,)):
        problems.append(f"reading ended with {reading}")
    # What makes a file first cannot create that.
    if writing.status not in (73, 74):
        problems.append(f"writing ended with {writing}")
    if state.fingerprint(home.path) != before:
        problems.append("something was changed")
    return [f"{rehearsal.name} on a read-only mount: {problem}" for problem in problems]


INSIDE = {"full_disk": _full_disk, "read_only": _read_only}
