"""Prints SQL of the program for the sqlite3 shell, its parameters filled in.

Usage: statements.py NOW STATEMENT..., each statement the names of the literals in
Sources/Persistence that it is put together of, with their type: "FollowUp.rows
Store.overdueCondition". All companies, kinds and times are meant; NOW is in Unix seconds.
"""

import pathlib
import re
import sys

LITERAL = re.compile(
    r'^(?:extension|enum|struct) (\w+)|static let (\w+): SQL =\s*(?:"""\n(.*?)\n *"""|"([^"\n]*)")',
    re.DOTALL | re.MULTILINE)


def literals():
    """The text of each literal by its type and name."""
    found = {}
    for path in pathlib.Path("Sources/Persistence").rglob("*.swift"):
        owner = ""
        for type_name, name, block, line in LITERAL.findall(path.read_text(encoding="utf-8")):
            owner = type_name or owner
            if name:
                found[f"{owner}.{name}"] = (block or line).replace("\\n", "\n")
    return found


def main():
    known = literals()
    values = {
        "now": sys.argv[1], "kind": "NULL", "company": "NULL", "interview": "NULL",
        "since": str(-(2**63)), "until": str(2**63 - 1),
    }
    for statement in sys.argv[2:]:
        text = "\n".join(known[name] for name in statement.split())
        print(re.sub(r":(\w+)", lambda found: values[found[1]], text) + ";")


main()
