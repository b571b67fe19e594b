"""Two commands, one of which runs while the other stands still before one of its system calls."""

import os
import signal
import subprocess

import state
from bench import Result
from program import Run
from rehearsal import rehearse
from scenarios import COMMANDS, Scenario, migrations
from shim import Fault

OTHER = ("log", "Other", "--at", "2026-11-18 10:00", "--with", "Rae Woo; Ola Bek")
# What takes away what the first one is about.
TAKERS = (
    ("remove", "application", "acme", "--yes"), ("remove", "interview", "acme", "--yes"),
    ("remove", "person", "dana", "--yes"), ("remove", "application", "gamma", "--yes"),
    ("merge", "company", "gamma", "acme"), ("undo", "6"),
)
# How long the other one may take before it is taken for waiting; no verdict depends on it.
PATIENCE = 0.02


def pairs(bench):
    """Stops a command before each of its calls and runs another one meanwhile: both have to work."""
    result = Result()
    reading = Scenario("list", ("list", "--json"))
    scenarios = [*COMMANDS[:2], reading, *list(migrations())[:1]]
    if bench.is_long:
        scenarios = [*COMMANDS, reading, *migrations()]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        numbers = range(1, rehearsal.count + 1)
        result.add(bench.each(lambda home, at: _judge(bench, rehearsal, home, at), numbers))
    result.figures = f"{result.faults:,} moments of {len(scenarios)} commands at which another runs"
    return result


def gone(bench):
    """Stops a command before each of its calls and takes away what it is about meanwhile: it is done,
    or it says what is gone."""
    result = Result()
    names = ("promise", "debrief", "letter draft", "offer received", "edit interview")
    scenarios = COMMANDS if bench.is_long else [one for one in COMMANDS if one.name in names]
    takers = TAKERS if bench.is_long else TAKERS[:2]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        # What matters happens between the look and the lock.
        step = 1 if bench.is_long else 6
        faults = [(number, taker) for number in range(1, rehearsal.count + 1, step)
                  for taker in takers]
        result.add(bench.each(lambda home, fault: _judge_gone(bench, rehearsal, home, *fault), faults))
    result.figures = (f"{result.faults:,} moments of {len(scenarios)} commands at which another one "
                      "takes away what they are about")
    return result


def _judge_gone(bench, rehearsal, home, at, taker):
    home = rehearsal.start.copy(home.path)
    stopping = bench.shim.environment(home, Fault(at, "SIGSTOP"))
    with home.start(rehearsal.words, stopping) as first:
        os.waitid(os.P_PID, first.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        with home.start(taker) as other:
            try:
                other.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                pass
            first.send_signal(signal.SIGCONT)
            runs = {"it": _end(first), " ".join(taker): _end(other)}
    # 64: a question that nobody answers; 65: a rule; 66: it is gone; 75: it is held.
    problems = [f"{who} ended with {run}" for who, run in runs.items()
                if run.status not in (0, 64, 65, 66, 75) or "FOREIGN KEY" in run.err]
    problems += state.read(home.database).problems
    return [f"{rehearsal.name} stopped at call {at} for {' '.join(taker)}: {problem}"
            for problem in problems]


def _judge(bench, rehearsal, home, at):
    home = rehearsal.start.copy(home.path)
    stopping = bench.shim.environment(home, Fault(at, "SIGSTOP"))
    with home.start(rehearsal.words, stopping) as first:
        seen = os.waitid(os.P_PID, first.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        with home.start(OTHER) as other:
            try:
                other.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                pass
            first.send_signal(signal.SIGCONT)
            runs = {"it": _end(first), "the other": _end(other)}
    problems = [f"{who} ended with {run}" for who, run in runs.items()
                if run.status != 0 and not _is_overtaken(run)]
    if seen.si_code != os.CLD_STOPPED:
        problems.append("it did not stop")
    found = state.read(home.database)
    problems += found.problems
    operations = _operations(found.rows)
    wanted = _operations(rehearsal.oracle.after) + 1
    if operations != wanted and not (rehearsal.name == "restore" and _is_kept(home)):
        problems.append(f"{operations} operations are stored instead of {wanted}")
    return [f"{rehearsal.name} stopped at call {at} ({rehearsal.calls[at - 1]}): {problem}"
            for problem in problems]


def _operations(rows):
    return sum(row.startswith("operation ") for row in rows)


def _is_overtaken(run):
    """Whether it is a redo that came second: what was undone is final after any other command."""
    return run.status == 65 and "there is nothing to redo" in run.err


def _is_kept(home):
    """Whether the other one was first, so that a restore kept what it had stored, and replaced it."""
    return any("'Other'" in row for kept in state.backups(home.backups).values() for row in kept.rows)


def _end(process):
    out, err = process.communicate()
    return Run(process.returncode, out.decode(), err.decode())
