"""System calls that fail: each of a command's calls, once, and from then on."""

from bench import Result
from rehearsal import rehearse
from scenarios import COMMANDS, IN_EDITOR, migrations, named
from shim import Fault

# In the short form: a first start, two that write much, one that replays, those that copy, replace and
# empty all; one in an editor; and a migration.
CHOSEN = ("first log", "log", "offer answer", "undo 4", "backup", "restore over damage",
          "daily backup", "making of the daily backup", "purge")


def every_call(bench):
    """EIO and ENOSPC at each call, once and from then on; in the short form two of the four, in turn."""
    result = Result()
    scenarios = [*COMMANDS, IN_EDITOR, *migrations()]
    if not bench.is_long:
        scenarios = [*named(*CHOSEN)]
        scenarios += [IN_EDITOR, *list(migrations())[:1]]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        faults = [Fault(call, error, repeats) for error in ("EIO", "ENOSPC")
                  for repeats in (False, True) for place, call in enumerate(rehearsal.tried)
                  if bench.is_long or (place + repeats + (error == "EIO") + bench.seed) % 2]
        result.add(bench.each(rehearsal.judge, faults))
        if not rehearsal.failed:
            result.violations.append(f"{scenario.name} never failed: no fault came about")
    result.figures = f"{result.faults:,} failing calls in {len(scenarios)} commands"
    return result
