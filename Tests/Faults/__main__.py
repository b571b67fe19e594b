"""Runs the checks; Scripts/faults calls it. README.md says what they are."""

import argparse
import os
import random
import signal
import sys
import time

import commands
import damage
import errors
import files
import interleaving
import kills
import lies
import mounts
import mutants
import power
import privacy
import streams
import writers
from bench import Bench, Skipped

CHECKS = {
    "kills": ("kill before every call", kills.commands),
    "recoveries": ("kill in the recovery from a kill", kills.recoveries),
    "signals": ("SIGTERM and SIGINT before every call", kills.signals),
    "errors": ("EIO and ENOSPC at every call", errors.every_call),
    "full": ("a disk that is full", mounts.full_disk),
    "read-only": ("a mount that cannot be written", mounts.read_only),
    "power": ("power cut after every call", power.cuts),
    "lies": ("power cuts on disks that lie", lies.disks),
    "files": ("files that commands write", files.whole),
    "commands": ("every command is among those tried", commands.all_are_tried),
    "patches": ("what the mutants change is there", mutants.patches),
    "streams": ("standard streams that fail", streams.streams),
    "outside": ("files elsewhere and the network", privacy.inside_its_folder),
    "others": ("another user", privacy.other_users),
    "cut": ("a database cut at every sector", damage.truncations),
    "damage": ("a database damaged at random", damage.random_damages),
    "random": ("four writers killed at random", writers.random_kills),
    "together": ("many writers at once", writers.together),
    "pairs": ("two commands, call by call", interleaving.pairs),
    "gone": ("what a command is about, taken away call by call", interleaving.gone),
    "first": ("many first starts at once", writers.first_start),
}
# They build the program anew, which takes minutes.
LONG_CHECKS = {
    "mutants": ("builds with a fault of their own", mutants.builds),
}
ALL = CHECKS | LONG_CHECKS


def main():
    arguments = _arguments()
    # Started in the background it would be ignored, and programs inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    bench = Bench(os.path.abspath(arguments.binary), arguments.long, arguments.seed)
    try:
        if arguments.inside:
            return mounts.inside(bench, arguments.inside)
        usual = [*CHECKS, *(LONG_CHECKS if arguments.long else ())]
        outcomes = [_run(name, bench) for name in arguments.checks or usual]
    finally:
        bench.close()
    print(f"\nseed {bench.seed}; skipped: {outcomes.count(None)} of {len(outcomes)}")
    if all(outcome is None for outcome in outcomes):
        sys.exit("error: every check was skipped, so nothing is known")
    if not all(outcome is None or outcome for outcome in outcomes):
        sys.exit(1)


def _arguments():
    parser = argparse.ArgumentParser(prog="Scripts/faults", description=__doc__)
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=", ".join(ALL))
    parser.add_argument("--long", action="store_true", help="the long form, for hours at night")
    parser.add_argument("--binary", required=True, help="the program under test")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    for name in arguments.checks:
        if name not in ALL:
            parser.error(f"there is no check {name!r}: {', '.join(ALL)}")
    return arguments


def _run(name, bench):
    """Runs a check and prints its line; whether all was well, None when it was skipped."""
    title, check = ALL[name]
    start = time.monotonic()
    try:
        result = check(bench)
    except Skipped as reason:
        print(f"{name:<12} SKIPPED: {title}: {reason}", flush=True)
        return None
    verdict = "FAILED" if result.violations else "ok"
    seconds = time.monotonic() - start
    print(f"{name:<12} {result.figures:<58} {verdict:>6} {seconds:5.0f} s", flush=True)
    for violation in result.violations[:5]:
        print(f"  {violation}")
    if len(result.violations) > 5:
        print(f"  and {len(result.violations) - 5} more")
    return not result.violations


main()
