"""Standard streams that fail, are closed, or that nobody reads from."""

import os
import subprocess

from bench import Result
from program import Claim, Run
from rehearsal import rehearse
from scenarios import COMMANDS, SEARCH

LONG_NOTE = "It takes more than a pipe holds to tell. " * 200


def streams(bench):
    """Every way in which a command's own streams can be in its way."""
    result = Result()
    scenarios = COMMANDS if bench.is_long else COMMANDS[:4]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        result.add(bench.each(lambda home, way: _judge(rehearsal, home, way), WAYS))
    result.add([_stopped_reader(bench)])
    result.figures = f"{len(WAYS)} ways in {len(scenarios)} commands, and a reader that stopped"
    return result


def _full(home, words):
    with open("/dev/full", "wb") as full:
        return home.run(words, stdout=full)


def _nobody_reads(home, words):
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        return home.run(words, stdout=pipe)


def _closed(streams):
    def way(home, words):
        # The next file that is opened takes the number of a stream that is closed.
        shell = f'exec "$0" "$@" {streams}'
        done = subprocess.run(["sh", "-c", shell, home.binary, *home.words(words)],
                              env=home.environment(), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, cwd="/")
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
    return way


# What happens to the streams, and the statuses that a command with output may end with.
WAYS = (
    ("output to /dev/full", _full, (74,)),
    ("output that nobody reads", _nobody_reads, (0,)),
    ("no input", _closed("<&-"), (0,)),
    ("no output", _closed(">&-"), (74,)),
    ("no error output", _closed("2>&-"), (0,)),
    ("no streams at all", _closed("<&- >&- 2>&-"), (74,)),
)


def _judge(rehearsal, home, way):
    name, act, statuses = way
    home = rehearsal.start.copy(home.path)
    run = act(home, rehearsal.words)
    problems = rehearsal.oracle.judge(home, run, told=Claim.SAVED)
    if run.status not in (statuses if rehearsal.prints else (0,)):
        problems.append("it should not end like this")
    return [f"{rehearsal.name} with {name}: {problem}\n    it ended with {run}"
            for problem in problems]


def _stopped_reader(bench):
    """A list that waits for a reader in its pipe keeps nobody from writing."""
    home = bench.home("stopped")
    for number in range(12):
        home.do(["log", f"Company {number}", "--at", "2026-11-18 15:00", "--note", LONG_NOTE])
    with home.start(["list", "--json"]) as listing:
        # What is there to read has been written; the rest waits until somebody reads it.
        os.read(listing.stdout.fileno(), 1)
        run = home.run(SEARCH[0])
        is_waiting = listing.poll() is None
        listing.kill()
        listing.communicate()
    problems = [] if run.status == 0 else [f"writing beside a stopped reader ended with {run}"]
    return problems + ([] if is_waiting else ["the list did not wait for its reader"])
