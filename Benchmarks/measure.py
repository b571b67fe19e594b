"""Runs two commands in turn, A B A B, and prints the median time of each and their ratio.

Usage: measure.py RUNS COMMAND_A COMMAND_B, each command one word of JSON: a list of its words.
In turn, so that whatever else the machine does falls on both.
"""

import json
import os
import statistics
import sys
import time


def run(command):
    """The time from starting a command to its end, in milliseconds; its output is dropped."""
    null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter_ns()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=null)
    _, status = os.waitpid(child, 0)
    taken = time.perf_counter_ns() - start
    if status != 0:
        sys.exit(f"failed: {command}")
    return taken / 1e6


def main():
    runs = int(sys.argv[1])
    first, second = (json.loads(words) for words in sys.argv[2:4])
    for command in (first, second) * 5:  # so that the files are in the cache
        run(command)
    pairs = [(run(first), run(second)) for _ in range(runs)]
    a, b = (statistics.median(times) for times in zip(*pairs))
    print(f"{a:.2f} {b:.2f} {a / b:.2f}")


main()
