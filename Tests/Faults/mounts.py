"""Real file systems that are full, or that cannot be written; in a mount namespace of their own."""

import json
import os
import subprocess
import sys
from dataclasses import asdict

import state
from bench import Result, Skipped
from rehearsal import rehearse
from scenarios import COMMANDS, HERE
from shim import Fault

CHOSEN = ("log", "offer answer", "undo 4")


def full_disk(bench):
    """A tmpfs of 256 KiB that is full, or nearly so."""
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
    for scenario in COMMANDS:
        if scenario.name not in CHOSEN and not bench.is_long:
            continue
        rehearsal = rehearse(bench, scenario)
        home = bench.home("full")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "none", home.path],
                       check=True)
        runs = [_run_with_room(rehearsal, home, pages) for pages in range(0, 33)]
        result.add([problems for _, problems in runs])
        refused += sum(run.status == 74 for run, _ in runs)
        subprocess.run(["umount", home.path], check=True)
    result.figures = f"{result.faults:,} runs with 0 to 128 KiB of 256 left, {refused} refused"
    return result


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
    if run.status not in (0, 74) or (run.status == 74 and "disk is full" not in run.err):
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
    for scenario in COMMANDS[1:] if bench.is_long else COMMANDS[1:4]:
        rehearsal = rehearse(bench, scenario)
        result.add([_on_read_only(bench, rehearsal, rehearsal.start, ()),
                    _on_read_only(bench, rehearsal, _killed(bench, rehearsal), (74,))])
    result.figures = f"{result.faults:,} databases on a read-only mount, half of them unfinished"
    return result


def _killed(bench, rehearsal):
    """A home with a journal that would have to be rolled back."""
    home = bench.home("killed")
    rehearsal.run(home, Fault(rehearsal.numbers("unlink")[0], "SIGKILL"))
    return home


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
    if writing.status != 74:
        problems.append(f"writing ended with {writing}")
    if state.fingerprint(home.path) != before:
        problems.append("something was changed")
    return [f"{rehearsal.name} on a read-only mount: {problem}" for problem in problems]


INSIDE = {"full_disk": _full_disk, "read_only": _read_only}
