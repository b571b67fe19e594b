"""Runs the program in a home of its own, and says what it claimed."""

import datetime
import enum
import fcntl
import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass

NOW = "2026-11-19T18:00:00+01:00"
SECONDS = int(datetime.datetime.fromisoformat(NOW).timestamp())

# What a run that failed says where the failure came after what it was to do.
SAVED_ALL_THE_SAME = ("your change was saved", "if it changed anything, that was saved",
                      "was written, but might not survive", "to finish, run the same purge again")
# What it says so of the form that an editor is to open: nothing is stored then.
FORM = re.compile(r"/edit-\w+\.txt was written, but might not survive")


class Claim(enum.Enum):
    """What a run said about what it was to store."""

    SAVED = "saved"
    NOT_SAVED = "not saved"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Run:
    """How a run ended: its status (a signal's number is negative) and its words."""

    status: int
    out: str
    err: str

    @property
    def is_acknowledged(self):
        """Whether it said that all is done: it writes once, then, so who reads any of it was told."""
        return self.status == 0 or bool(self.out)

    @property
    def claim(self):
        if self.is_acknowledged:
            return Claim.SAVED
        if self.status < 0:
            return Claim.NOTHING
        if "it may or may not have been saved" in self.err:
            return Claim.UNKNOWN
        if FORM.search(self.err):
            return Claim.NOT_SAVED
        if any(words in self.err for words in SAVED_ALL_THE_SAME):
            return Claim.SAVED
        return Claim.NOT_SAVED

    def __str__(self):
        return f"status {self.status}, {self.err.strip() or self.out.strip()[:200]!r}"


class Home:
    """A home directory in which the program keeps its database at the usual place.

    `pretended` is what the shim makes the program take for so: the variables of `Shim.clock` or
    `Shim.editor`.
    """

    def __init__(self, path, binary, pretended=None):
        self.path = path
        self.binary = binary
        self.pretended = pretended or {}
        self.data = os.path.join(path, ".local/share/clinch")
        self.database = os.path.join(self.data, "clinch.db")
        self.backups = self.database + ".backups"
        # The folder that some scenarios set as `calendar_folder`.
        self.calendar = os.path.join(path, "calendar")

    def start(self, words, environment=None, **options):
        """Starts the program; under umask 0, so that what is private is so by its own doing.

        `{home}` in a word stands for this home.
        """
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE,
                   "stderr": subprocess.PIPE}
        return subprocess.Popen(
            [self.binary, *self.words(words)], env=self.environment() | (environment or {}),
            cwd="/", umask=0, **(streams | options))

    def words(self, words):
        """The words of a command with this home's path for `{home}`."""
        return [word.replace("{home}", self.path) for word in words]

    def run(self, words, environment=None, **options):
        """Runs the program to its end."""
        with self.start(words, environment, **options) as process:
            out, err = process.communicate()
        self._wait_for_backup()
        return Run(process.returncode, _text(out), _text(err))

    def _wait_for_backup(self):
        """Waits for the process that a command left to make the daily backup: it has a file locked."""
        try:
            with open(os.path.join(self.backups, ".unfinished-daily")) as file:
                fcntl.flock(file, fcntl.LOCK_SH)
        except (FileNotFoundError, NotADirectoryError):
            pass

    def do(self, words, **options):
        """Runs the program where it has to work."""
        run = self.run(words, **options)
        if run.status != 0:
            raise RuntimeError(f"clinch {' '.join(words)}: {run}")
        return run

    def environment(self):
        # Swift's own report of a crash takes minutes under a sanitizer, and hides the signal.
        named = {"HOME": self.path, "TZ": "Europe/Berlin", "SWIFT_BACKTRACE": "enable=no"}
        # With a pinned clock and pinned identifiers a command stores the same every time.
        named |= {"CLINCH_SEED": "7"}
        named |= self.pretended
        return named if "FAULTS_TIME" in named else named | {"CLINCH_NOW": NOW}

    def at(self, path):
        """A home at another path, in which the program runs as in this one."""
        return Home(path, self.binary, self.pretended)

    def copy(self, path):
        """A copy of this home at another path, which is removed first."""
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(self.path, path, symlinks=True)
        return self.at(path)

    def interviews(self):
        """What the program lists; the next command after a fault, so it has to work."""
        return json.loads(self.do(["list", "--json"]).out)


def _text(octets):
    return (octets or b"").decode(errors="replace")
