"""The rules of the floor plan, and for which targets they are switched on."""

import collections
import os
import re

import circles
from swift import blanked

# Switches. A rule is kept by every target that is not named here; take a target out to turn the
# rule on for it, and never put one in.
CYCLES_NOT_YET = set()
SIZES_NOT_YET = set()
SMALL_FILES_ARE_CHECKED = True
DOCS_ARE_CHECKED = True

MOST_FILES_IN_A_FOLDER = 20
MOST_FILES_OF_A_TYPE = 16
SMALL_FILE_LINES = 20
MOST_SMALL_FILES = 0.10

# Witnesses of protocols from elsewhere: the protocol has the docstring.
FOREIGN_WITNESSES = {"run", "validate", "encode", "next"}


def cycles(sources, target):
    edges = sources.edges(target)
    for group in circles.components(edges):
        inside = {e: uses for e, uses in edges.items() if e[0] in group and e[1] in group}
        cut = circles.to_cut(inside)
        yield (
            f"The folders of {target} know each other in a circle: {', '.join(sorted(group))}",
            "Move the declaration into the folder that uses it, or its caller up into the one that"
            " knows both; a file that lists what all folders have belongs in the target's root."
            f" Without the {len(cut)} marked * there is no circle (number of uses first).",
            list(circles.lines_of(inside, cut)))


def sizes(sources, target):
    files = [file for file in sources.files if file.target == target]
    yield from large_folders(
        collections.Counter(str(file.path.parent.relative_to(sources.root)) for file in files))
    extended = collections.defaultdict(set)
    for file in files:
        for match in re.finditer(
                r"^(?:[a-z@()]+ +)*(?:extension|struct|enum|actor|protocol|class) +([\w.]+)",
                blanked(file.text), re.M):
            extended[match.group(1)].add(file.path)
    wide = [f"{len(paths):4}  {name}" for name, paths in sorted(extended.items())
            if len(paths) > MOST_FILES_OF_A_TYPE]
    if wide:
        yield (f"A type of {target} stands in at most {MOST_FILES_OF_A_TYPE} files",
               "Join extensions on one topic, or give the topic a type of its own.", wide)


def large_folders(counts):
    large = [f"{count:4}  {folder}" for folder, count in sorted(counts.items())
             if count > MOST_FILES_IN_A_FOLDER]
    if large:
        yield (f"A folder holds at most {MOST_FILES_IN_A_FOLDER} files",
               "Join what is read together into one file, or give what has a name of its own a"
               " folder.", large)


def test_folders(root):
    """Folders of Swift files below a root, without links to elsewhere and what is built there."""
    counts = {}
    for folder, below, names in os.walk(root):
        below[:] = [name for name in below if not name.startswith(".")]
        counts[os.path.relpath(folder, root.parent)] = sum(n.endswith(".swift") for n in names)
    yield from large_folders(counts)


def small_files(sources):
    small = [file for file in sources.files if len(file.lines) <= SMALL_FILE_LINES]
    if len(small) > MOST_SMALL_FILES * len(sources.files):
        yield (f"{len(small)} of {len(sources.files)} files have {SMALL_FILE_LINES} lines or fewer;"
               f" at most {MOST_SMALL_FILES:.0%} may",
               "Join them with what they are read with.",
               [f"{len(file.lines):4}  {file.path.relative_to(sources.root)}" for file in small])


def documentation(sources):
    promised = {d.name for f in sources.files for d in f.declarations if d.requirement and d.doc}
    bare, silent = [], []
    for file in sources.files:
        for d in file.declarations:
            place = f"{file.path.relative_to(sources.root)}:{d.line}: {d.name}"
            if d.private or d.kind not in ("type", "func", "init"):
                continue
            # The help of a command says what it does.
            if d.kind == "type" and not d.doc and not d.name.endswith("Command"):
                bare.append(place)
            witness = d.name in FOREIGN_WITNESSES or d.name in promised and not d.requirement
            if d.throws and not witness:
                if not d.doc:
                    bare.append(place)
                elif not re.search(r"\bthrow", d.doc, re.I):
                    silent.append(place)
    if bare:
        yield (f"{len(bare)} types and throwing functions have no docstring",
               "Say what holds on return and on throw.", bare)
    if silent:
        yield (f"{len(silent)} docstrings of throwing functions do not say when they throw",
               "Add `- Throws: NAME when …`, or a sentence with \"throws\".", silent)


def of_targets(sources, in_circles, in_size):
    """Circles between the folders of some targets, and sizes of some."""
    for target in sources.targets:
        if target in in_circles:
            yield from cycles(sources, target)
        if target in in_size:
            yield from sizes(sources, target)


def switched_on(sources, tests):
    """All findings: (rule, what to do, lines)."""
    targets = set(sources.targets)
    yield from of_targets(sources, targets - CYCLES_NOT_YET, targets - SIZES_NOT_YET)
    if SMALL_FILES_ARE_CHECKED:
        yield from small_files(sources)
    if DOCS_ARE_CHECKED:
        yield from documentation(sources)
    yield from test_folders(tests)


def all_of(sources, tests):
    """All findings, as if everything were switched on."""
    yield from of_targets(sources, sources.targets, sources.targets)
    yield from small_files(sources)
    yield from documentation(sources)
    yield from test_folders(tests)
