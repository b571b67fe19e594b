"""The commands that only read, and whether every command there is is among those that are tried."""

import os
import re

from bench import Result
from scenarios import COMMANDS, HERE

REFERENCE = os.path.join(HERE, "../../docs/cli-reference.md")

# `demo` is left out: its made-up search lies in the folder for temporary files.
READING = (
    ("today",), ("list", "--json"), ("show", "acme"), ("card",), ("applications",),
    ("people", "--json"), ("open", "acme", "--print"), ("search", "acme"), ("export",),
    ("overdue",), ("due", "--count"),
    ("skipped",), ("skipped", "--by", "interview", "--csv"), ("report",), ("report", "--sankey"),
    ("calendar", "-o", "-"), ("letter", "list"), ("letter", "show", "acme"),
    ("letter", "check", "acme"), ("letter", "templates"), ("offer", "list"),
    ("offer", "draft", "time", "gamma", "--stdout"), ("tip", "list"), ("setting", "list"),
    ("setting", "get", "minutes"), ("history", "list"),
    ("history", "show", "1"), ("backup", "list"), ("doctor",),
    ("topics", "json"), ("completion", "zsh"), ("help", "log"), ("--version",),
)


def all_are_tried(bench):
    """A new command has to be named among those that write or those that read."""
    with open(REFERENCE) as reference:
        names = [name.split() for name in re.findall("^## clinch (.+)$", reference.read(), re.M)]
    if not names:
        raise RuntimeError(f"{REFERENCE} names no command")
    groups = [name[:1] for name in names if len(name) > 1]
    tried = [list(words) for words in READING] + [list(one.words) for one in COMMANDS]
    result = Result()
    for name in names:
        is_tried = any(words[:len(name)] == name for words in tried)
        # `remind` changes the machine's own timers; only what its timer runs is tried.
        is_other = name in groups or name == ["demo"] or name[0] == "remind"
        result.add([[] if is_tried or is_other else [
            f"clinch {' '.join(name)} is neither in scenarios.py nor in commands.py"]])
    result.figures = f"{len(names)} commands, all of them tried"
    return result
