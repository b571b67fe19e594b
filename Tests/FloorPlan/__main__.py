"""Checks the floor plan of Sources: which folder may know which, and how much a place may hold; of
Tests only how many files a folder holds.

    Scripts/floor-plan                  the rules that are switched on in Tests/FloorPlan/rules.py
    Scripts/floor-plan --all            all rules, for all targets
    Scripts/floor-plan TARGET...        circles and sizes of these targets
    Scripts/floor-plan --edges TARGET   what each folder of a target uses of the others
    Scripts/floor-plan --docs           declarations whose docstring is missing or says too little
    Scripts/floor-plan --self-test      that each rule can fail

It reads names, not types: of `a.name` it knows only that something is called `name`. A name counts
where just one folder that the file can see declares it, so it misses some uses and makes up few.
"""

import argparse
import pathlib
import signal
import sys

import circles
import rules
import selftest
from uses import Sources


def report(findings):
    """Prints findings; the status for the shell."""
    findings = list(findings)
    for rule, advice, lines in findings:
        print(f"{rule}:")
        print(*(f"  {line}" for line in lines), sep="\n")
        print(f"  To do: {advice}\n")
    return 1 if findings else 0


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(
        "Scripts/floor-plan", usage=__doc__.partition("\n\n")[2], add_help=False)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--edges", metavar="TARGET")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--help", action="store_true")
    options = parser.parse_args()
    if options.help:
        print(__doc__, end="")
        return 0
    if options.self_test:
        return selftest.run()
    tests = pathlib.Path(__file__).resolve().parents[1]
    sources = Sources(tests.parent / "Sources")
    unknown = {*options.targets, options.edges or sources.targets[0]} - set(sources.targets)
    if unknown:
        parser.error(f"no target {', '.join(sorted(unknown))}: {', '.join(sources.targets)}")
    if options.edges:
        print(*circles.lines_of(sources.edges(options.edges)), sep="\n")
        return 0
    if options.docs:
        return report(rules.documentation(sources))
    if options.targets:
        return report(rules.of_targets(sources, options.targets, options.targets))
    rule = rules.all_of if options.all else rules.switched_on
    return report(rule(sources, tests))


if __name__ == "__main__":
    sys.exit(main())
