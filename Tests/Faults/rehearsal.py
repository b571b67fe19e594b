"""A command that was run once without a fault, so that its calls are known, and then with faults."""

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
        copy = start.copy(start.path + "~")
        run, self.calls = bench.shim.calls(copy, words)
        if run.status != 0:
            raise RuntimeError(f"{name}: {run}")
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

    def kills(self):
        return [Fault(call, "SIGKILL") for call in self.tried]

    def kills_in_writes(self):
        return [Fault(number, "SIGKILL", halves=True) for number in self.numbers("write", "pwrite64")]


def rehearse(bench, scenario):
    """Rehearses a scenario."""
    start = bench.home(scenario.name)
    scenario.set_up(start)
    if scenario.is_by_clock:
        start.pretended = bench.shim.clock()
    if scenario.edits:
        start.pretended = bench.shim.editor(scenario.edits)
    after = start.copy(start.path + "=")
    after.do(scenario.words)
    return Rehearsal(bench, scenario.name, scenario.words, start, Oracle(scenario, start, after))


def rehearse_recovery(bench, rehearsal, at):
    """Rehearses the command after one that was killed at a call."""
    killed = bench.home(f"{rehearsal.name} killed")
    rehearsal.run(killed, Fault(at, "SIGKILL"))
    name = f"{rehearsal.name} killed at call {at}, then list"
    return Rehearsal(bench, name, ("list", "--json"), killed, rehearsal.oracle.of_reading())
