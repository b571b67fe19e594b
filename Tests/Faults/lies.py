"""Whether the power cuts can find a loss: on disks that only pretend to sync."""

import power
from bench import Result


def disks(bench):
    """Each lie has to show."""
    result = Result()
    losses = []
    for name, forgotten in DISKS.items():
        found = power.cuts(bench, ("log",), forgotten)
        losses.append(len(found.violations))
        result.add([[] if found.violations else [f"{name}: the power cuts show no loss"]])
    result.figures = f"{len(DISKS)} disks that lie lose {', '.join(map(str, losses))} images"
    return result


def _syncs(calls, suffix):
    return [call for call in calls if "sync" in call.name and call.path.endswith(suffix)]


# What each disk only pretends to do. The first is what `synchronous=FULL` leaves out of `EXTRA`.
DISKS = {
    "the folder's sync after the journal is gone": lambda calls: _syncs(calls, "/clinch")[-1:],
    "the database's syncs": lambda calls: _syncs(calls, ".db"),
    "every sync": lambda calls: _syncs(calls, ""),
}
