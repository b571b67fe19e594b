"""Which folder uses what another one declares."""

import collections

from swift import File, WORD

# Members that the standard library and ArgumentParser have too: `x.first` says nothing about us.
COMMON_MEMBERS = set("""
    abs advanced all allSatisfy append appending base bitWidth bytes capacity code compactMap
    components configuration contains count data description distance dropFirst dropLast
    elements end enumerated error exit filter first firstIndex flatMap forEach formIndex
    formUnion hash hashValue help hidden id index indices init insert inserted intersection
    isEmpty isSubset joined key keys last lastIndex lazy length lowerBound lowercased main map
    mapValues max message min name names next none path popLast prefix quotient range rawValue
    reduce remainder remove removeAll removeFirst removeLast replaceSubrange reserveCapacity
    reversed run self shuffled size some sort sorted split start starts stride subscript
    subtracting suffix sum swapAt text title unicodeScalars union update upperBound uppercased
    utf8 validate value values version write zip
""".split())

COMMON_TYPES = set("""
    Array Bool Bound Character CodingKeys Data Dictionary Double Element Error Failure Float ID
    Index Int Iterator Key Never Optional Range Result Self Set String Substring Type Unicode Value
    Void
""".split())


class Sources:
    """All files below a folder of targets, with an index of what they declare."""

    def __init__(self, root):
        self.root = root
        self.files = [File(path, root) for path in sorted(root.rglob("*.swift"))]
        self.targets = sorted({file.target for file in self.files})
        self.index = collections.defaultdict(list)
        for file in self.files:
            for declaration in file.declarations:
                if not declaration.private and WORD.match(declaration.name):
                    self.index[declaration.name].append(declaration)
        self.type_names = {d.name for ds in self.index.values() for d in ds if d.kind == "type"}

    def edges(self, target):
        """(folder, folder) → its uses, each as `name (File.swift:LINE)`, of one target."""
        found = collections.defaultdict(list)
        for file in self.files:
            if file.target != target:
                continue
            own = {d.name for d in file.declarations}
            for at, name in enumerate(file.tokens):
                if name not in self.index or at in file.named:
                    continue
                visible = [d for d in self.index[name] if d.file.target in file.imports]
                used = self.used(file, at, name, visible, own)
                owners = {(d.file.target, d.file.folder) for d in used}
                if len(owners) != 1:
                    continue
                (owner,) = owners
                if owner[0] == target and owner[1] != file.folder:
                    found[file.folder, owner[1]].append(
                        f"{name} ({file.path.name}:{file.places[at]})")
        return found

    def used(self, file, at, name, visible, own):
        """What the token at this place may be the name of."""
        dotted, before = file.token(at - 1) == ".", file.token(at - 2)
        following = file.token(at + 1)
        types = [d for d in visible if d.kind in ("type", "alias")]
        if types and name[0].isupper():
            return self.used_types(file, at, name, types, own, dotted, before)
        if following == ":" and not dotted and file.token(at - 1) in ("(", ","):
            return []  # a label
        members = [d for d in visible if d.kind not in ("type", "alias", "init")]
        if dotted and before in self.type_names:
            exact = [d for d in members if d.owner == before]
            if exact:
                return self.with_label(file, at, exact)
        elif dotted and before[:1].isupper():
            return [d for d in members if d.owner == before]
        if name in COMMON_MEMBERS or name in own:
            return []
        if dotted:
            return self.with_label(file, at, members)
        if name in file.locals:
            return []
        members = self.with_label(file, at, members)
        if following != "(" and any(d.kind == "func" and d.owner for d in members):
            return []
        return members if all(not d.owner or d.owner in file.types for d in members) else []

    def used_types(self, file, at, name, types, own, dotted, before):
        if dotted and before in self.type_names:
            return [d for d in types if d.owner == before]
        if dotted and before in self.targets:
            return [d for d in types if d.file.target == before and not d.owner]
        if name in own or name in file.locals or dotted and before[:1].isupper():
            return []
        nested = [d for d in types if d.owner and d.owner in file.types]
        if nested and not dotted:
            return nested
        outer = [d for d in types if not d.owner]
        mine = [d for d in outer if d.file.target == file.target] or outer
        if not mine or name in COMMON_TYPES and not any(d.kind == "type" for d in mine):
            return []
        inits = [d for d in self.index["init"] if d.owner == name and d.file.target in file.imports]
        label = file.label(at + 1)
        fitting = [d for d in inits if d.label == label]
        return fitting if label and fitting else mine

    @staticmethod
    def with_label(file, at, members):
        """Those whose first label fits the call; all where none does, or nothing is called."""
        label = file.label(at + 1) if file.token(at + 1) == "(" else ""
        fitting = [d for d in members if d.label == label and d.kind != "var"]
        if label in ("_", "()"):  # a closure that is stored is called like a function
            fitting += [d for d in members if d.kind == "var"
                        and (file.token(at - 1) == "." or d.owner in file.types)]
        return fitting if label and fitting else members
