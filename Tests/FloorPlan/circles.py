"""Circles of folders that know each other, and where they are weakest."""


def components(edges):
    """The strongly connected components of more than one folder: what reaches itself."""
    reach = {}
    for start in {folder for edge in edges for folder in edge}:
        seen, todo = set(), [start]
        while todo:
            here = todo.pop()
            for source, goal in edges:
                if source == here and goal not in seen:
                    seen.add(goal)
                    todo.append(goal)
        reach[start] = seen
    groups = {frozenset(f for f in reach[s] if s in reach[f]) for s in reach if s in reach[s]}
    return sorted(groups, key=sorted)


def to_cut(edges):
    """Edges without which nothing reaches itself: those that close a cycle of stronger ones."""
    kept, cut = {}, set()
    for edge, uses in sorted(edges.items(), key=lambda item: (-len(item[1]), item[0])):
        kept[edge] = uses
        if components(kept):
            del kept[edge]
            cut.add(edge)
    return cut


def lines_of(edges, marked=()):
    """One line an edge, the weakest first."""
    for (source, goal), uses in sorted(edges.items(), key=lambda item: (len(item[1]), item[0])):
        by_name = {use.split(" ")[0]: use for use in reversed(uses)}
        examples = ", ".join(list(by_name.values())[::-1][:3])
        mark = "*" if (source, goal) in marked else " "
        yield f"{mark} {len(uses):4}  {source} -> {goal}: {examples}"
