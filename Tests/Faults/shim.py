"""Builds the shim that causes faults and records calls, and speaks to it."""

import errno
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass

from program import SECONDS

HERE = os.path.dirname(os.path.abspath(__file__))


@dataclass(frozen=True)
class Fault:
    """What happens at the call of this number, counted from 1; with `repeats` at all later ones.

    An error's name makes the call fail, a signal's name is sent before it; `SIGKILL` with `halves`
    comes when half of what a call writes is written.
    """

    at: int
    name: str
    repeats: bool = False
    halves: bool = False

    def environment(self):
        kind = "SIGNAL" if self.name.startswith("SIG") else "ERROR"
        number = getattr(signal if kind == "SIGNAL" else errno, self.name)
        return {"FAULTS_AT": str(self.at), f"FAULTS_{kind}": str(int(number)),
                "FAULTS_REPEATS": str(int(self.repeats)), "FAULTS_HALF": str(int(self.halves))}

    @property
    def status(self):
        """The status of a run that this happened to; None when that depends."""
        return -getattr(signal, self.name) if self.name.startswith("SIG") else None

    def __str__(self):
        return (f"{self.name} {'from' if self.repeats else 'in' if self.halves else 'at'} "
                f"call {self.at}")


@dataclass(frozen=True)
class Call:
    """A system call as the shim recorded it; `number` is 0 when it is not one of the home's."""

    number: int
    name: str
    result: int
    path: str
    path2: str
    detail: int
    position: int
    content: bytes

    def __str__(self):
        return f"{self.name} {os.path.basename(self.path)}"


class Shim:
    """The shim, built."""

    def __init__(self, folder):
        self.library = os.path.join(folder, "shim.so")
        subprocess.run(
            [compiler(), "-std=c17", "-O1", "-Wall", "-Wextra", "-Werror",
             "-Wno-missing-field-initializers", "-fPIC", "-shared", "-o", self.library,
             os.path.join(HERE, "shim.c")], check=True)

    def environment(self, home, fault=None, record=None, content=False):
        """What makes a run in a home have a fault, or leave a record."""
        variables = {"LD_PRELOAD": self.library, "FAULTS_FOLDER": home.path}
        if fault:
            variables |= fault.environment()
        if record:
            variables |= {"FAULTS_RECORD": record, "FAULTS_CONTENT": "1" if content else ""}
        return variables

    def clock(self):
        """What makes the program take NOW for the machine's own time."""
        return {"LD_PRELOAD": self.library, "FAULTS_TIME": str(SECONDS)}

    def editor(self, line):
        """What makes the program run on a terminal, with an editor that writes a line anew.

        The shim is the editor: a program that is started gets the filter, but not its handler.
        """
        return {"LD_PRELOAD": self.library, "FAULTS_EDIT": line, "EDITOR": "/the/shim"}

    def calls(self, home, words, content=False):
        """Runs the program; returns the run and the calls that it made."""
        record = home.path + ".calls"
        run = home.run(words, self.environment(home, None, record, content))
        with open(record) as lines:
            calls = [_call(line) for line in lines]
        os.remove(record)
        return run, calls


def compiler():
    """The C compiler: Swift brings one."""
    return shutil.which("clang") or shutil.which("cc") or "cc"


def _call(line):
    fields = line.rstrip("\n").split("\t")
    number, name, result, path, path2, detail, position, content = fields
    return Call(int(number), name, int(result), path, path2, int(detail), int(position),
                bytes.fromhex(content))
