"""Kills at every system call: of each command that writes, and of the recovery from such a kill."""

from bench import Result
from rehearsal import rehearse, rehearse_recovery
from scenarios import COMMANDS, IN_EDITOR, migrations
from shim import Fault


def commands(bench):
    """Kills each command before each of its calls; the long form in the midst of each write too."""
    result = Result()
    scenarios = [*COMMANDS, IN_EDITOR, *migrations()]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        in_writes = rehearsal.kills_in_writes() if bench.is_long else []
        result.add(bench.each(rehearsal.judge, rehearsal.kills() + in_writes))
    result.figures = f"{result.faults:,} kills in {len(scenarios)} commands"
    return result


def recoveries(bench):
    """Kills a command when its journal is on the disk, then the next one before each of its calls."""
    result = Result()
    scenarios = [*(COMMANDS if bench.is_long else COMMANDS[:4]), *migrations()]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        for at in rehearsal.with_hot_journal()[:None if bench.is_long else 1]:
            recovery = rehearse_recovery(bench, rehearsal, at)
            result.add(bench.each(recovery.judge, recovery.kills()))
    result.figures = f"{result.faults:,} kills of what recovers from a kill of {len(scenarios)}"
    return result


def signals(bench):
    """Sends SIGTERM and SIGINT before each call of a command."""
    result = Result()
    scenarios = COMMANDS if bench.is_long else COMMANDS[1:2]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        faults = [Fault(call, name) for name in ("SIGTERM", "SIGINT")
                  for call in range(1, rehearsal.count + 1)]
        result.add(bench.each(rehearsal.judge, faults))
    result.figures = f"{result.faults:,} signals to {len(scenarios)} commands"
    return result
