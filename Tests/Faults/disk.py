"""A disk that keeps only what was synced: which images a power cut can leave, from recorded calls.

What was written after the last sync of a file may be there, or not, or be torn at any sector, in any
order. What happened to a folder's entries after its last sync may be there or not. Nothing else is
assumed of the file system; most promise more.
"""

import os
from dataclasses import dataclass, field

SECTOR = 512
# The calls that change nothing that is modelled.
HARMLESS = {"close", "read", "pread64", "fstat", "newfstatat", "stat", "lstat", "statx", "access",
            "faccessat", "fcntl", "lseek", "getdents64", "fchown", "statfs", "fstatfs", "readlink",
            "readlinkat", "mmap", "flock"}


@dataclass(eq=False)
class File:
    """A file: what is certain to be on the disk, and what was done to it since."""

    synced: bytes = b""
    unsynced: list = field(default_factory=list)

    def sync(self):
        for change in self.unsynced:
            self.synced = change.made(self.synced)
        self.unsynced = []

    @property
    def size(self):
        size = len(self.synced)
        for change in self.unsynced:
            size = change.size_after(size)
        return size


@dataclass(frozen=True)
class Write:
    """Octets that were written at a position."""

    position: int
    octets: bytes

    def made(self, content, sectors=lambda number: True):
        """The content with this write in it, or with the sectors of it that reached the disk."""
        end = self.position + len(self.octets)
        result = bytearray(content.ljust(end, b"\0"))
        for start in range(self.position - self.position % SECTOR, end, SECTOR):
            if sectors(start // SECTOR):
                first, last = max(start, self.position), min(start + SECTOR, end)
                result[first:last] = self.octets[first - self.position:last - self.position]
        return bytes(result)

    def size_after(self, size):
        return max(size, self.position + len(self.octets))


@dataclass(frozen=True)
class Cut:
    """A new length."""

    length: int

    def made(self, content, sectors=None):
        return content[:self.length].ljust(self.length, b"\0")

    def size_after(self, size):
        return self.length


class Disk:
    """The files and folders of a home, by path; folders are None."""

    def __init__(self, home):
        self.now = {}
        for parent, folders, names in os.walk(home):
            self.now |= {os.path.join(parent, name): None for name in folders}
            for name in names:
                path = os.path.join(parent, name)
                with open(path, "rb") as file:
                    self.now[path] = File(file.read())
        self.synced = dict(self.now)
        # Changes of entries since their folder was synced: path, and the file, folder or no entry.
        self.entries = []

    def apply(self, call):
        """Takes in a call of the program; whether it changed anything."""
        if call.result < 0 or call.name in HARMLESS or call.path == "stdout":
            return False
        if call.name in ("open", "openat"):
            return self._open(call)
        if call.name in ("pwrite64", "write"):
            self.now[call.path].unsynced.append(Write(call.position, call.content))
        elif call.name == "ftruncate":
            self.now[call.path].unsynced.append(Cut(call.detail))
        elif call.name in ("fsync", "fdatasync"):
            self._sync(call.path)
        elif call.name in ("unlink", "unlinkat", "rmdir"):
            self._enter(call.path, GONE)
        elif call.name in ("mkdir", "mkdirat"):
            self._enter(call.path, None)
        elif call.name in ("link", "linkat", "rename", "renameat", "renameat2"):
            self._enter(call.path2, self.now[call.path])
            if call.name.startswith("rename"):
                self._enter(call.path, GONE)
        else:
            raise NotImplementedError(f"{call.name} is not modelled")
        return True

    def _open(self, call):
        if call.detail & os.O_CREAT and call.path not in self.now:
            self._enter(call.path, File())
            return True
        if call.detail & os.O_TRUNC:
            self.now[call.path].unsynced.append(Cut(0))
            return True
        return False

    def _enter(self, path, entry):
        self.entries.append((path, entry))
        _put(self.now, path, entry)

    def _sync(self, path):
        file = self.now.get(path)
        if file is not None:
            file.sync()
            return
        # A folder: its entries, not what they lead to, nor the folder's own entry.
        for entry in [one for one in self.entries if os.path.dirname(one[0]) == path]:
            _put(self.synced, *entry)
            self.entries.remove(entry)

    def image(self, fate):
        """What a power cut leaves now, as a map of paths to contents; folders are None.

        `fate` decides what reached the disk: `fate.entry()`, `fate.change()` and
        `fate.sector(number)` each once for whatever is not certain.
        """
        entries = dict(self.synced)
        for path, entry in self.entries:
            if fate.entry():
                _put(entries, path, entry)
        image = {}
        for path, file in sorted(entries.items()):
            parent = os.path.dirname(path)
            # Where the folder was lost, so is what was in it.
            if parent in self.now and parent not in image:
                continue
            image[path] = None if file is None else _content(file, fate)
        return image


GONE = object()


def _put(entries, path, entry):
    if entry is GONE:
        entries.pop(path, None)
    else:
        entries[path] = entry


def _content(file, fate):
    content = file.synced
    for change in file.unsynced:
        if fate.change():
            content = change.made(content, fate.sector)
    return content
