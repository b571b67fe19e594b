"""Power cuts: every command on the images that its calls can leave on a disk."""

import os
import random
import shutil

from bench import Result
from disk import Disk
from program import Run
from rehearsal import rehearse
from scenarios import migrations, named

CHOSEN = ("first log", "log", "letter sent", "offer answer", "undo 4", "backup", "restore",
          "daily backup", "making of the daily backup", "purge")
# Those that the short form is thorough with, beside a migration.
THOROUGH = ("first log", "log", "undo 4", "restore")


class Fate:
    """Decides what of the unsynced reached the disk: each thing with a chance of its own."""

    def __init__(self, chance, entries, changes, sectors):
        self._chance = chance
        self._entries, self._changes, self._sectors = entries, changes, sectors

    def entry(self):
        return self._chance.random() < self._entries

    def change(self):
        return self._chance.random() < self._changes

    def sector(self, number):
        return self._chance.random() < self._sectors


def cuts(bench, chosen=CHOSEN, forgotten=lambda calls: ()):
    """Power cuts after every call that changes or syncs anything.

    `forgotten` picks the syncs that the disk only pretends to do.
    """
    result = Result()
    scenarios = named(*chosen)
    scenarios += list(migrations())[:1 if chosen == CHOSEN else 0]
    for scenario in scenarios:
        rehearsal = rehearse(bench, scenario)
        is_thorough = scenario in named(*THOROUGH) or scenario.fixture
        wanted = 1_000 if bench.is_long else 600 if is_thorough else 50
        images = list(_images(bench, rehearsal, wanted, forgotten))
        result.add(bench.each(lambda home, image: _judge(rehearsal, home, image), images))
    result.figures = f"{result.faults:,} images of {len(scenarios)} commands"
    return result


def purges(bench):
    """Power cuts in purge alone."""
    return cuts(bench, ("purge",))


def _images(bench, rehearsal, wanted, forgotten):
    """Crash images: after which call, what the program had said by then, and the files."""
    home = rehearsal.start.copy(rehearsal.start.path + "~")
    run, calls = bench.shim.calls(home, rehearsal.words, content=True)
    start = rehearsal.start.copy(home.path).path
    lost = forgotten(calls)
    calls = [call for call in calls if call not in lost]
    each = -(-wanted // sum(map(Disk(start).apply, calls)))
    chance = random.Random(f"{bench.seed} {rehearsal.name}")
    disk, said = Disk(start), Run(-9, "", "")
    for call in calls:
        is_said = call.path == "stdout"
        if not disk.apply(call) and not is_said:
            continue
        if is_said:
            said = Run(-9, run.out, "")
        # What was acknowledged is what can be lost, so that moment counts for more.
        for fate in _fates(chance, each * (8 if is_said else 1)):
            files = disk.image(fate).items()
            yield f"after call {call.number} ({call})", said, {
                os.path.relpath(path, start): content for path, content in files}


def _fates(chance, count):
    """Nothing, everything, entries alone and content alone; then any mixture."""
    yield from [Fate(chance, 0, 0, 0), Fate(chance, 1, 1, 1), Fate(chance, 1, 0, 0),
                Fate(chance, 0, 1, 1)][:count]
    for _ in range(count - 4):
        odds = [chance.choice((0, 0.1, 0.5, 0.9, 1)) for _ in range(3)]
        yield Fate(chance, *odds)


def _judge(rehearsal, home, image):
    moment, said, files = image
    home = rehearsal.start.at(home.path)
    shutil.rmtree(home.path, ignore_errors=True)
    os.mkdir(home.path)
    for path, content in files.items():
        path = os.path.join(home.path, path)
        if content is None:
            os.mkdir(path)
        else:
            with open(path, "wb") as file:
                file.write(content)
    return [f"{rehearsal.name}: power cut {moment}: {problem}"
            for problem in rehearsal.oracle.judge(home, said)]
