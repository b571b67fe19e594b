"""Reads a file of Swift: what it declares, and what it says beside that."""

import collections
import re

MODIFIERS = set("""
    async borrowing class consuming convenience dynamic fileprivate final indirect infix internal
    isolated lazy mutating nonisolated nonmutating override package postfix prefix private public
    required sending static unowned unsafe weak
""".split())
TYPES = {"actor", "class", "enum", "protocol", "struct"}
TOKEN = re.compile(r"`?[^\W\d]\w*`?|\$?\d\w*|->|\S")
WORD = re.compile(r"[^\W\d]\w*\Z")

Declaration = collections.namedtuple(
    "Declaration", "name kind owner label private file line throws doc requirement")


def blanked(text):
    """The text without comments and literals, but with the code inside interpolations. Everything
    stays where it was; one quotation mark stands for a literal."""
    out, place = [], 0
    # What is being read: None is code with its depth of parentheses, else the end of a literal.
    stack = [(None, 0, "")]
    opening = re.compile(r'//[^\n]*|/\*|(#*)("""|")')

    def skip(length):
        nonlocal place
        out.append(re.sub(r"[^\n]", " ", text[place:place + length]))
        place += length

    while place < len(text):
        end, depth, hashes = stack[-1]
        if end is None:
            match = opening.match(text, place)
            if match and match.group().startswith("/*"):
                nesting, at = 1, place + 2
                while nesting and at < len(text):
                    step = text[at:at + 2]
                    nesting += {"/*": 1, "*/": -1}.get(step, 0)
                    at += 2 if step in ("/*", "*/") else 1
                skip(at - place)
            elif match and match.group(2):
                stack.append((match.group(2) + match.group(1), 0, match.group(1)))
                skip(len(match.group()))
                out[-1] = '"' + out[-1][1:]
            elif match:
                skip(len(match.group()))
            else:
                depth += {"(": 1, ")": -1}.get(text[place], 0)
                stack[-1] = (None, depth, hashes)
                out.append(text[place])
                place += 1
                if depth == 0 and text[place - 1] == ")" and len(stack) > 1:
                    stack.pop()
        elif text.startswith(end, place):
            stack.pop()
            skip(len(end))
        elif text.startswith("\\" + hashes + "(", place):
            skip(1 + len(hashes))
            stack.append((None, 0, ""))
        else:
            skip(2 + len(hashes) if text.startswith("\\" + hashes, place) else 1)
    return "".join(out)


class File:
    """One file of Swift: its tokens, what it declares, and the names that it takes for its own."""

    def __init__(self, path, root):
        self.path = path
        self.target, *folders = path.relative_to(root).parts[:-1]
        self.folder = folders[0] if folders else "(root)"
        self.text = path.read_text()
        self.lines = self.text.splitlines()
        self.tokens, self.places = [], []
        for number, line in enumerate(blanked(self.text).split("\n"), 1):
            if re.match(r"\s*(@\w+(\(\w+\))? +)?(\w+ +)?import ", line):
                continue
            for match in TOKEN.finditer(line):
                self.tokens.append(match.group().strip("`"))
                self.places.append(number)
        self.imports = set(re.findall(r"^.*\bimport +(\w+)", self.text, re.M)) | {self.target}
        self.declarations = []
        self.types = set()  # declared, extended or conformed to: their members need no dot here
        self.locals = set()
        self.named = set()  # places of tokens that declare a name
        self.read()

    def token(self, at):
        return self.tokens[at] if 0 <= at < len(self.tokens) else ""

    def past_parentheses(self, at):
        """The place after the parenthesis that closes the one at this place."""
        depth = 0
        while at < len(self.tokens):
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(self.tokens[at], 0)
            at += 1
            if depth == 0:
                break
        return at

    def label(self, at):
        """The first label in the parentheses at this place; "" without parentheses."""
        if self.token(at) == "<":
            while at < len(self.tokens) and self.token(at) not in ("(", "{", "}"):
                at += 1
        if self.token(at) != "(":
            return ""
        if self.token(at + 1) == ")":
            return "()"
        named = self.token(at + 2) == ":" or WORD.match(self.token(at + 2) or "-")
        return self.token(at + 1) if named and WORD.match(self.token(at + 1)) else "_"

    def read(self):
        """Walks over the tokens with a stack of the braces that are open."""
        scopes, pending, depth = [("file", "", False)], None, 0
        modifiers, at = [], 0
        while at < len(self.tokens):
            token, previous = self.tokens[at], self.token(at - 1)
            scope, owner, hidden = scopes[-1]
            in_code = scope == "code"
            if token == "@" and WORD.match(self.token(at + 1)):
                at += 2
                if self.token(at) == "(":
                    at = self.past_parentheses(at)
                continue
            if token in MODIFIERS and not (
                    token == "class" and self.token(at + 1) not in MODIFIERS
                    and self.token(at + 1) not in ("func", "var", "let")):
                if self.token(at + 1) == "(":  # private(set)
                    at = self.past_parentheses(at + 1)
                    continue
                modifiers.append((token, at))
                at += 1
                continue
            first = modifiers[0][1] if modifiers else at
            private = hidden or any(word in ("private", "fileprivate") for word, _ in modifiers)
            modifiers, step = [], 1
            if token == "{":
                scopes.append(pending if pending and depth == pending[3] else ("code", "", True))
                if pending and depth == pending[3]:
                    scopes[-1], pending = pending[:3], None
                if in_code or scopes[-1][0] == "code":
                    self.closure(at)
            elif token == "}":
                if len(scopes) > 1:
                    scopes.pop()
                pending = None
            elif token in "([":
                depth += 1
            elif token in ")]":
                depth -= 1
            elif previous == "." or depth and token != "let" and token != "var":
                pass
            elif token in TYPES and WORD.match(self.token(at + 1)):
                name = self.token(at + 1)
                self.declare(at, first, name, "type", owner, "", private or in_code, scope)
                self.header(at + 2)
                self.types.add(name)
                pending = ("protocol" if token == "protocol" else "type", name,
                           private or in_code, depth)
                step = 2
            elif token == "extension" and not in_code:
                names = [self.token(at + 1)]
                while self.token(at + 2 * len(names)) == ".":
                    names.append(self.token(at + 2 * len(names) + 1))
                self.types.update(names)
                self.header(at + 2 * len(names))
                pending = ("type", names[-1], private, depth)
                step = 2
            elif token in ("typealias", "associatedtype"):
                self.declare(at, first, self.token(at + 1), "alias", owner, "", private or in_code,
                             scope)
                step = 2
            elif token == "func" or token in ("init", "subscript", "deinit") and not in_code:
                name_at = at + 1 if token == "func" else at
                after = name_at + 1
                while token == "init" and self.token(after) in ("?", "!"):
                    after += 1
                label = self.label(after)
                while self.token(after) not in ("(", "{", "}", ""):
                    after += 1
                after = self.past_parentheses(after) if self.token(after) == "(" else after
                self.header(name_at + 1)
                if in_code:
                    self.locals.add(self.token(name_at))
                self.declare(name_at, first, self.token(name_at), token, owner, label,
                             private or in_code, scope, "throws" in self.tokens[after:after + 2])
                self.parameters(name_at, after)
                pending = ("code", "", True, depth)
                step = name_at + 1 - at
            elif token in ("var", "let"):
                self.variables(at, first, owner, private or in_code, scope, depth)
                if not in_code and not depth:
                    pending = ("code", "", True, depth)
            elif token == "case" and not in_code:
                self.cases(at + 1, owner, private, scope)
                pending = None
            elif token == "for" and in_code:
                after = at + 1
                while self.token(after) not in ("in", "{", ""):
                    self.locals.add(self.token(after))
                    after += 1
            at += step

    def declare(self, at, first, name, kind, owner, label, private, scope, throws=False):
        self.named.add(at if self.token(at) == name else at + 1)
        doc, line = [], self.places[first] - 2
        while line >= 0 and re.match(r"\s*(///|@\w)", self.lines[line]):
            doc.insert(0, self.lines[line].strip())
            line -= 1
        doc = "\n".join(text for text in doc if text.startswith("///"))
        self.declarations.append(Declaration(
            name, kind, owner, label, private, self, self.places[at], throws, doc,
            scope == "protocol"))

    def header(self, at):
        """Takes generic parameters for its own, and what a type conforms to for in sight."""
        if self.token(at) == "<":
            while self.token(at) not in (">", "{", ""):
                at += 1
                if self.token(at - 1) in ("<", ","):
                    self.locals.add(self.token(at))
            at += 1
        if self.token(at) == ":":
            while self.token(at) not in ("{", "where", ""):
                self.types.add(self.token(at))
                at += 1

    def parameters(self, at, end):
        for place in range(at, end):
            if self.token(place + 1) == ":":
                self.locals.add(self.token(place))

    def closure(self, at):
        """Takes the names between a brace and its `in` for its own."""
        names = []
        for place in range(at + 1, min(at + 25, len(self.tokens))):
            token = self.tokens[place]
            if token == "in":
                self.locals.update(names)
            if token in ("{", "}", "in", "="):
                return
            names.append(token)

    def variables(self, at, first, owner, private, scope, depth):
        after, names = at + 1, []
        if self.token(after) == "(":
            names = [t for t in self.tokens[after:self.past_parentheses(after)] if WORD.match(t)]
        else:
            while WORD.match(self.token(after) or "-"):
                names.append(self.token(after))
                self.named.add(after)
                if self.token(after + 1) != ",":
                    break
                after += 2
        if scope == "code" or depth:
            self.locals.update(names)
            return
        for name in names:
            self.declare(at, first, name, "var", owner, "", private, scope)

    def cases(self, at, owner, private, scope):
        while WORD.match(self.token(at) or "-"):
            self.declare(at, at, self.token(at), "case", owner, self.label(at + 1), private, scope)
            at += 1
            if self.token(at) == "(":
                at = self.past_parentheses(at)
            if self.token(at) == "=":
                at += 1
                while re.match(r'[-"\d]', self.token(at)):
                    at += 1
            if self.token(at) != ",":
                return
            at += 1
