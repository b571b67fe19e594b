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

OTHER = ("log", "Other", "--at", "2026-11-18 10:00", "--with", "Dana Lee; Sam Ito")
# How long the other one may take before it is taken for waiting; no verdict depends on it.
PATIENCE = 0.05


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


def _judge(bench, rehearsal, home, at):
    home = rehearsal.start.copy(home.path)
    stopping = bench.shim.environment(home, Fault(at, "SIGSTOP"))
    with home.start(rehearsal.words, stopping) as first:
        os.waitid(os.P_PID, first.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        with home.start(OTHER) as other:
            try:
                other.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                pass
            first.send_signal(signal.SIGCONT)
            runs = {"it": _end(first), "the other": _end(other)}
    problems = [f"{who} ended with {run}" for who, run in runs.items() if run.status != 0]
    found = state.read(home.database)
    problems += found.problems
    operations = sum(row.startswith("operation ") for row in found.rows)
    wanted = sum(row.startswith("operation ") for row in rehearsal.oracle.after) + 1
    if operations != wanted:
        problems.append(f"{operations} operations are stored instead of {wanted}")
    return [f"{rehearsal.name} stopped at call {at} ({rehearsal.calls[at - 1]}): {problem}"
            for problem in problems]


def _end(process):
    out, err = process.communicate()
    return Run(process.returncode, out.decode(), err.decode())
