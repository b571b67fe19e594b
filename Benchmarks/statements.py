"""SQL of the program for the sqlite3 shell, its parameters filled in.

Usage: statements.py NOW STATEMENT..., each statement the names of the literals in
Sources/Persistence that it is put together of, with their type: "FollowUp.rows
Store.overdueCondition". All companies, kinds and times are meant; NOW is in Unix seconds.
"""

import pathlib
import re
import sys
import textwrap

DECLARATION = re.compile(
    r"^(?:package )?(?:extension|enum|struct|final class) (\w+)|static let (\w+): SQL =\s*", re.MULTILINE)
TERM = re.compile(r'"""\n(.*?)\n[ ]*"""|"((?:[^"\\\n]|\\.)*)"|([A-Za-z]\w*(?:\.\w+)?)', re.DOTALL)


def terms(text, place):
    """The literals and names that are added up from `place` on."""
    found = []
    while True:
        term = TERM.match(text, place)
        if term is None:
            return found
        block, line, name = term.groups()
        if name is None:
            literal = textwrap.dedent(block) if block is not None else line
            found.append(("text", literal.replace("\\n", "\n").replace('\\"', '"')))
        else:
            found.append(("name", name))
        plus = re.compile(r"\s*\+\s*").match(text, term.end())
        if plus is None:
            return found
        place = plus.end()


def literals():
    """What each literal is put together of, by its type and name."""
    found = {}
    for path in sorted(pathlib.Path("Sources/Persistence").rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        owner = ""
        for declaration in DECLARATION.finditer(text):
            type_name, name = declaration.groups()
            owner = type_name or owner
            if name:
                found[f"{owner}.{name}"] = terms(text, declaration.end())
    return found


def written(name, known):
    """The text of a literal."""
    owner = name.split(".")[0]
    return "".join(
        text if kind == "text" else written(text if "." in text else f"{owner}.{text}", known)
        for kind, text in known[name])


def sql(now, statements, values=None):
    """The statements as one script."""
    known = literals()
    given = {
        "now": now, "kind": "NULL", "company": "NULL", "interview": "NULL", "horizon": now,
        "end": str(int(now) + 7 * 86400), "start": str(int(now) - 7 * 86400),
        "longest": str(int(now) - 8 * 86400), "before": "9", "application": "10",
        "since": str(-(2**63)), "until": str(2**63 - 1),
    } | (values or {})
    script = []
    for statement in statements:
        text = "\n".join(written(name, known) for name in statement.split())
        text = re.sub(r":(\w+)", lambda found: given[found[1]], text)
        script.append(re.sub(r"\?\d?", given.get("?", "NULL"), text) + ";")
    return "\n".join(script)


if __name__ == "__main__":
    print(sql(sys.argv[1], sys.argv[2:]))
