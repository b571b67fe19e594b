"""Whether the checks can fail: builds with a fault of their own, each of which has to be found."""

import os
import shutil
import subprocess
from dataclasses import dataclass

import errors
import power
import writers
from bench import Bench, Result
from scenarios import HERE

REPOSITORY = os.path.realpath(os.path.join(HERE, "../.."))
PURGE = "Sources/Persistence/Backups/Store+Purge.swift"
PARTS = ("Package.swift", "CSQLite", "Migrations", "Sources", "Tests", "Scripts")


@dataclass(frozen=True)
class Mutant:
    """A change of one place in the sources, and the check that has to find it."""

    name: str
    file: str
    right: str
    wrong: str
    check: object


MUTANTS = (
    Mutant("synchronous=FULL", "Sources/SQLite/Connection+Settings.swift",
           'to: "EXTRA", expecting: "3"', 'to: "FULL", expecting: "2"', power.cuts),
    Mutant("a deferred transaction", "Sources/SQLite/Connection+Transactions.swift",
           "BEGIN IMMEDIATE", "BEGIN DEFERRED", writers.together),
    Mutant("an unchecked COMMIT", "Sources/SQLite/Connection+Transactions.swift",
           'try run("COMMIT")', '_ = try? run("COMMIT")', errors.every_call),
    Mutant("a failed COMMIT taken for not saved", "Sources/Persistence/Operation/Store+Writing.swift",
           "return isSaved", "return false", errors.every_call),
    Mutant("a purge without VACUUM", PURGE, "try connection.vacuum()", "", power.purges),
    Mutant("a purge that does not sync what SQLite cuts off", PURGE,
           "try FileSystem.synchronise(file.path)", "", power.purges),
    Mutant("a purge that does not sync the folder", PURGE,
           "try FileSystem.synchronise(file.backupFolder)", "", power.purges),
)


def patches(bench):
    """Each mutant still fits the sources: nobody sees before a long night that it does not."""
    result = Result()
    for mutant in MUTANTS:
        try:
            _changed(REPOSITORY, mutant)
            result.add([[]])
        except (OSError, RuntimeError) as error:
            result.add([[str(error)]])
    result.figures = f"{result.faults} changes, each of one place in the sources"
    return result


def builds(bench):
    """Builds each mutant in a copy of the sources, and runs the check on it."""
    result = Result()
    copy = os.path.join(REPOSITORY, ".build/mutants")
    losses = []
    for mutant in MUTANTS:
        _copy_sources(copy)
        text = _changed(copy, mutant)
        with open(os.path.join(copy, mutant.file), "w") as file:
            file.write(text)
        subprocess.run([os.path.join(copy, "Scripts/release")], check=True, capture_output=True)
        other = Bench(os.path.join(copy, ".build/dist/clinch"), False, bench.seed)
        found = mutant.check(other).violations
        other.close()
        losses.append(f"{mutant.name}: {len(found)}")
        result.add([[] if found else [f"{mutant.name}: {mutant.check.__module__} finds nothing"]])
    result.figures = "found: " + ", ".join(losses)
    return result


def _copy_sources(copy):
    """Brings a copy of the package up to date; what was built in it stays."""
    for part in PARTS:
        source, target = os.path.join(REPOSITORY, part), os.path.join(copy, part)
        if os.path.isdir(source):
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        else:
            os.makedirs(copy, exist_ok=True)
            shutil.copy2(source, target)


def _changed(folder, mutant):
    """The text of a mutant's file below a folder, with its fault in it."""
    with open(os.path.join(folder, mutant.file)) as file:
        text = file.read()
    if text.count(mutant.right) != 1:
        raise RuntimeError(f"{mutant.name}: {mutant.right!r} is not in {mutant.file} once")
    return text.replace(mutant.right, mutant.wrong)
