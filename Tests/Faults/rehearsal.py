"""A command that was run once without a fault, so that its calls are known, and then with faults."""

import os

from oracle import Oracle
from shim import Fault


class Rehearsal:
    """A command in a home, its calls, and who judges what a fault made of it."""

    def __init__(self, bench, name, words, start, oracle):
        self.name = name
        self.words = words
        self.start = start
        self.oracle = oracle
        self._shim = bench.shim
        # How many runs with a fault failed by it.
        self.failed = 0
        # The home that the command was done with.
        self.after = start.copy(start.path + "~")
        run, self.calls = bench.shim.calls(self.after, words)
        if run.status != 0:
            raise RuntimeError(f"{name}: {run}")
        # Whether it says something; one that has nothing to say needs no output to say it on.
        self.prints = run.out != ""
        self.count = max(call.number for call in self.calls)
        # The short form tries every fourth call of the commands that make hundreds, from another one
        # on with each seed.
        step = 4 if self.count > 250 and not bench.is_long else 1
        self.tried = range(1 + bench.seed % step, self.count + 1, step)

    def run(self, home, fault):
        """Runs the command with a fault in a copy of its start, at the home's path."""
        home = self.start.copy(home.path)
        return home.run(self.words, self._shim.environment(home, fault))

    def judge(self, home, fault):
        """Runs the command with a fault; returns what was wrong then, in words."""
        home = self.start.at(home.path)
        run = self.run(home, fault)
        self.failed += run.status != 0
        problems = self.oracle.judge(home, run)
        if fault.status not in (None, run.status):
            problems.append("it does not make the same calls every time")
        if "damaged" in run.err and not fault.repeats:
            problems.append("it calls a sound file damaged")
        call = next(call for call in self.calls if call.number == fault.at)
        return [f"{self.name}: {fault} ({call}): {problem}\n    it ended with {run}"
                for problem in problems]

    def numbers(self, *names):
        """The numbers of the calls with these names."""
        return [call.number for call in self.calls if call.number and call.name in names]

    def with_hot_journal(self):
        """Calls at which a kill leaves a journal to roll back: its removal, and a write before that.

        The last ones first, because a question that is asked before is answered by a trial.
        """
        database = os.path.basename(self.start.database)
        journals = [call.number for call in self.calls if call.name.startswith("unlink")
                    and os.path.basename(call.path) == database + "-journal"]
        writes = [call.number for call in self.calls
                  if call.name == "pwrite64" and os.path.basename(call.path) == database]
        return [number for journal in reversed(journals)
                for number in (journal, max((w for w in writes if w < journal), default=journal))]

    def kills(self):
        return [Fault(call, "SIGKILL") for call in self.tried]

    def kills_in_writes(self):
        return [Fault(number, "SIGKILL", halves=True) for number in self.numbers("write", "pwrite64")]


def rehearse(bench, scenario):
    """Rehearses a scenario."""
    start = bench.home(scenario.name)
    scenario.set_up(start, bench.shim)
    after = start.copy(start.path + "=")
    after.do(scenario.words)
    return Rehearsal(bench, scenario.name, scenario.words, start, Oracle(scenario, start, after))


def rehearse_recovery(bench, rehearsal, at):
    """Rehearses the command after one that was killed at a call."""
    killed = bench.home(f"{rehearsal.name} killed")
    rehearsal.run(killed, Fault(at, "SIGKILL"))
    if not os.path.exists(killed.database + "-journal"):
        raise RuntimeError(f"{rehearsal.name} killed at call {at} leaves nothing to recover from")
    name = f"{rehearsal.name} killed at call {at}, then list"
    return Rehearsal(bench, name, ("list", "--json"), killed, rehearsal.oracle.of_reading())
