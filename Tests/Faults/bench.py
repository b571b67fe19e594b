"""What every check works with: the program, a place for homes, and the machine's processors."""

import os
import queue
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from program import Home
from shim import Shim

MEMORY = "/dev/shm"


class Skipped(Exception):
    """A check cannot be run here; the text says why."""


@dataclass
class Result:
    """What a check did, in figures, and everything that was wrong."""

    figures: str = ""
    violations: list = field(default_factory=list)
    faults: int = 0

    def add(self, judged):
        """Takes in what was found about each of several faults."""
        self.faults += len(judged)
        for found in judged:
            self.violations += found


class Bench:
    """The program under test and where it is tested."""

    def __init__(self, binary, is_long, seed):
        self.binary = binary
        self.is_long = is_long
        self.seed = seed
        self.workers = os.cpu_count() or 1
        os.umask(0o077)
        # In memory: what is lost with the power is simulated, and a real disk would only be slower.
        where = MEMORY if os.access(MEMORY, os.W_OK) else None
        self.folder = tempfile.mkdtemp(prefix="clinch-faults-", dir=where)
        self._shim = None

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def shim(self):
        if os.uname().sysname != "Linux":
            raise Skipped("it needs Linux's seccomp")
        if self._shim is None:
            self._shim = Shim(self.folder)
        return self._shim

    def home(self, name):
        """An empty home, for the owner alone."""
        path = os.path.join(self.folder, name.replace(" ", "-"))
        shutil.rmtree(path, ignore_errors=True)
        os.mkdir(path, mode=0o700)
        return Home(path, self.binary)

    def each(self, work, items):
        """Runs `work(home, item)` for every item, on all processors, each with a home to use up.

        Returns what was returned, in the order of the items.
        """
        places = queue.SimpleQueue()
        for number in range(self.workers):
            places.put(Home(os.path.join(self.folder, f"work-{number}"), self.binary))

        def one(item):
            home = places.get()
            try:
                return work(home, item)
            finally:
                places.put(home)

        with ThreadPoolExecutor(self.workers) as pool:
            return list(pool.map(one, items))
