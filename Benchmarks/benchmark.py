"""Measures the release binary beside what a person would use instead, and writes docs/benchmarks.md.

Usage: benchmark.py short|long FOLDER     FOLDER holds clinch, sqlite3, fill, log and pair.

Every figure is a ratio of runs in turn (pair.c): the median of the ratios of neighbours. Processor
time stands beside wall time, because it hardly sees what else the machine does.
"""

import fcntl
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
import statements  # noqa: E402

NOW = "1795107600"
CLOCK = "2026-11-19T18:00:00+01:00"
SIZES = {"short": [100, 1_000], "long": [100, 1_000, 10_000, 100_000]}
FILTERED = "Store.filterCondition"
TIPS = [
    f"Store.tipTableRows {FILTERED} Store.isHeld Interview.latestFirst",
    f"Store.newestEntryRows {FILTERED} Store.isHeld", f"Store.letterRows {FILTERED} Store.isHeld",
    "ClosingTip.rows",
]
OVERDUE = ["FollowUp.rows Store.overdueCondition"]
INTERVIEWS = [
    f"Interview.rows {FILTERED} Interview.latestFirst", f"Interview.interviewerRows {FILTERED}"]
# Of application 10, to which interview 40 belongs.
ONE = [
    "Interview.rows Store.ofOneApplication", "Interview.interviewerRows Store.ofOneApplication",
    "Store.tipTableRows Store.ofOneApplication", "Store.newestEntryRows Store.ofOneApplication",
    "Store.letterRows Store.ofOneApplication",
]
ONE_FOLLOW_UP = "SELECT * FROM follow_up WHERE application_id = 10;"
LETTERS = "FollowUp.rows Store.lettersCondition"
SINCE = {"since": str(int(NOW) - 30 * 86_400)}
# The texts that search reads. It looks for words, not for a phrase, so the shell does, too.
SEARCHED = {
    "application": "company role source url place salary why_interested what_i_bring note",
    "person": "name email title", "interview": "place link highlight note", "move_log": "note",
    "outcome_log": "note", "tip_log": "note", "personal_note": "note", "follow_up": "what note",
    "letter": "subject body", "offer": "terms",
}


def like(*words):
    """The question for the texts that have all words, with LIKE."""
    def has(column):
        return "(" + " AND ".join(f"{column} LIKE '%{word}%'" for word in words) + ")"
    return "\n".join(
        f"SELECT {', '.join(columns.split())} FROM {table} WHERE "
        + " OR ".join(has(column) for column in columns.split()) + ";"
        for table, columns in SEARCHED.items())


TABLES = ["application", "interview", "person", "interviewer", "tip_log", "follow_up", "outcome_log"]

# What is run, what the shell runs instead, and the most that the ratio may be.
READING = [
    ("overdue", OVERDUE, "", {}, 2.0), ("due", ["FollowUp.rows Store.dueCondition"], "", {}, 2.0),
    ("due --count", [], f"SELECT count(*) FROM follow_up WHERE settled_at IS NULL "
     f"AND limit_at > {NOW} AND due_at <= {NOW};", {}, 2.0),
    ("today", OVERDUE + [
        "FollowUp.rows Store.dueCondition", "FollowUp.rows Store.openCondition",
        "Interview.rows Store.comingCondition", "Interview.rows Store.undebriefedCondition",
        "TodayQuery.openRows"], "", {}, 2.0),
    ("applications", ["ApplicationsQuery.owedRows", "ApplicationsQuery.rows"], "", {}, 2.0),
    ("show 40", ONE, ONE_FOLLOW_UP, {"?": "10"}, 2.5),
    ("card 40", ONE + ["Store.heldStart"] + TIPS[3:], ONE_FOLLOW_UP, {"?": "10"}, 2.5),
    ('letter list "Company 10"', [], ONE_FOLLOW_UP, {}, 2.5),
    ("list --since 30d", INTERVIEWS, "", SINCE, 2.5), ("search queues 7", [], like("queues", "7"), {}, 3.0),
    ("search pelican", [], like("pelican"), {}, 3.0),
    ("skipped", TIPS, "", {}, 2.5),
    ("report", TIPS + OVERDUE + ["Store.recordRows", LETTERS], "", {}, 2.5),
    ("calendar", ["RevisionLog.touches", LETTERS] + INTERVIEWS, "", {}, 2.5),
    ("history list", [
        "Store.historyRows Store.sinceCondition Store.newestOperationFirst",
        "Store.touchedRows Store.sinceCondition Store.touchedNames"], "", {"since": "NULL"}, 2.5),
    ("letter list", [LETTERS], "", {}, 2.5), ("list --json", INTERVIEWS, "", {}, 2.5),
    ("export -o -", [], "\n".join(f"SELECT * FROM {table};" for table in TABLES), {}, 2.5),
    ("doctor", [], "PRAGMA integrity_check; PRAGMA foreign_key_check;", {}, 5.0),
]


class Bench:
    """A folder with the programs, and a database of each size."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.clinch = str(self.folder / "clinch")
        self.shell = str(self.folder / "sqlite3")
        os.environ.update(HOME=folder, TZ="Europe/Berlin", CLINCH_NOW=CLOCK)

    def output(self, *command):
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def make(self, size):
        """A database of so many interviews, in which doctor finds nothing."""
        path = str(self.folder / f"{size}.db")
        os.environ["CLINCH_DB"] = path
        self.output(self.clinch, "log", "Company 1", "--at", "2026-01-05 10:00", "--no-follow-ups", "-q")
        self.output(str(self.folder / "fill"), path, str(size), NOW)
        for number in range(10):
            self.output(self.clinch, "promise", f"a{size // 4 - number}", f"Send sample {number}",
                        "--by", "tomorrow 9:00", "-q")
        if self.output(self.clinch, "overdue", "--csv").count("\n") != 21:
            sys.exit(f"error: not 20 overdue of {size}")
        self.output(self.clinch, "doctor")
        return path

    def pair(self, runs, *commands):
        """For each command its wall times, its processor times, and its most memory in MB."""
        words = [str(self.folder / "pair"), str(runs)]
        for command in commands:
            words += ["--"] + command
        results = [([], [], []) for _ in commands]
        for line in self.output(*words).splitlines():
            place, wall, cpu, memory = line.split()
            for list_, value in zip(results[int(place)], (wall, cpu, memory)):
                list_.append(float(value))
        return [(wall, cpu, max(memory) / 1024) for wall, cpu, memory in results]


def ratio(first, second):
    return statistics.median(a / b for a, b in zip(first, second))


def spread(times):
    return f"{statistics.median(times):.1f} ({min(times):.1f}–{max(times):.1f})"


def row(title, size, ours, theirs, aim, syncs=False):
    """A line of a table: `ours` beside `theirs`, both as `pair` has them.

    The aim is about processor time, which other programs do not disturb; where there is much to wait
    for, as with `syncs`, about wall time.
    """
    cpu = ratio(ours[1], theirs[1])
    judged = ratio(ours[0], theirs[0]) if syncs else cpu
    kept = "" if aim is None else f"{aim} {'✓' if judged <= aim else '✗'}"
    return (f"| `{title}` | {size:,} | {spread(ours[0])} | {spread(theirs[0])} | "
            f"**{ratio(ours[0], theirs[0]):.2f}** | {cpu:.2f} | {kept} | {ours[2]:.1f} / {theirs[2]:.1f} |")


def head(first, second):
    return [f"| command | interviews | {first}, ms | {second}, ms | ratio | of processor time | aim | peak MB |",
            "|---|---|---|---|---|---|---|---|"]


def words(command):
    import shlex
    return shlex.split(command)


def reading(bench, paths):
    lines = head("clinch", "shell")
    for command, names, raw, values, aim in READING:
        for size, path in paths.items():
            os.environ["CLINCH_DB"] = path
            script = statements.sql(NOW, names, values) + raw
            runs = 21 if size <= 1_000 else 5 if size <= 10_000 else 3
            ours, theirs = bench.pair(
                runs, [bench.clinch] + words(command), [bench.shell, "-bail", path, script])
            lines.append(row(command, size, ours, theirs, aim))
            print(lines[-1], flush=True)
    return lines


def writing(bench, paths):
    lines = head("clinch", "C")
    for size, path in paths.items():
        first, second = str(bench.folder / "first.db"), str(bench.folder / "second.db")
        os.environ["CLINCH_DB"] = first
        c_log = [str(bench.folder / "log"), second, "Firm {}", NOW]
        other_log = [str(bench.folder / "log"), second, "Shop {}", NOW]
        shutil.copy(path, first)
        shutil.copy(path, second)
        logged = bench.pair(
            21, [bench.clinch, "log", "Firm {}", "Engineer", "--at", "today 9:00", "--with",
                 "Ann Lee; Bob Ray", "-q", "--no-input"], c_log,
            [bench.clinch, "debrief", "{}", "--done", "interest,ask,patience", "-q", "--no-input"],
            [bench.clinch, "undo", "-q"], [bench.clinch, "redo", "-q"])
        for command, place in (("log", 0), ("debrief", 2), ("undo", 3), ("redo", 4)):
            lines.append(row(command, size, logged[place], logged[1], 1.8, syncs=True))
            print(lines[-1], flush=True)
        people = bench.pair(
            5, [bench.clinch, "edit", "person", "p40", "--title", "Lead {}", "-q"], other_log)
        lines.append(row("edit person p40", size, people[0], people[1], None))
        print(lines[-1], flush=True)
    return lines


def wait_for_backup(place):
    """Waits for the process that makes the daily backup: it has a file locked."""
    try:
        with open(place + ".backups/.unfinished-daily") as file:
            fcntl.flock(file, fcntl.LOCK_SH)
    except FileNotFoundError:
        pass


def first_of_day(bench, paths):
    """The first write of a day, which begins the daily backup, beside a later one."""
    lines = ["| interviews | first write, ms | a later one, ms | more, ms |", "|---|---|---|---|"]
    clock = os.environ.pop("CLINCH_NOW")
    for size, path in paths.items():
        if size > 10_000:
            continue
        place = str(bench.folder / "day.db")
        shutil.copy(path, place)
        os.environ["CLINCH_DB"] = place
        times = ([], [])
        for number in range(10):
            if number % 2 == 0:
                shutil.rmtree(place + ".backups", ignore_errors=True)
            start = time.perf_counter()
            bench.output(bench.clinch, "edit", "person", "p1", "--title", f"Lead {number}", "-q")
            times[number % 2].append((time.perf_counter() - start) * 1e3)
            wait_for_backup(place)
        more = statistics.median(times[0]) - statistics.median(times[1])
        lines.append(f"| {size:,} | {spread(times[0])} | {spread(times[1])} | {more:.0f} |")
    os.environ["CLINCH_NOW"] = clock
    return lines


def peers(bench, path):
    """`overdue` beside other programs with 20 overdue of 1,000 tasks."""
    lines = ["| program | version | ms | × clinch |", "|---|---|---|---|"]
    os.environ["CLINCH_DB"] = path
    task = shutil.which("task")
    if task is None:
        return lines + ["| taskwarrior | missing: `apt-get install taskwarrior` | | |"]
    data = bench.folder / "task"
    data.mkdir(exist_ok=True)
    os.environ.update(TASKDATA=str(data), TASKRC="/dev/null")
    import json
    tasks = [{"description": f"Thank person {n}", "status": "pending",
              "due": "20200101T000000Z" if n < 20 else "20380101T000000Z"} for n in range(1_000)]
    subprocess.run([task, "rc.confirmation=no", "import", "-"], input=json.dumps(tasks), text=True,
                   check=True, capture_output=True)
    ours, theirs, shell = bench.pair(
        21, [bench.clinch, "overdue"], [task, "rc.verbose=nothing", "overdue"],
        [bench.shell, path, statements.sql(NOW, OVERDUE)])
    version = bench.output(task, "--version").strip()
    lines.append(f"| clinch overdue | | {spread(ours[0])} | 1 |")
    lines.append(f"| sqlite3 shell | {sqlite_version(bench)} | {spread(shell[0])} | "
                 f"{ratio(shell[0], ours[0]):.2f} |")
    lines.append(f"| taskwarrior, 20 of 1,000 pending | {version} | {spread(theirs[0])} | "
                 f"{ratio(theirs[0], ours[0]):.2f} |")
    return lines


def sqlite_version(bench):
    return bench.output(bench.shell, "--version").split()[0]


def main():
    mode, bench = sys.argv[1], Bench(sys.argv[2])
    paths = {size: bench.make(size) for size in SIZES[mode]}
    swift = bench.output("swift", "--version").splitlines()[0]
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo")
                      if line.startswith("model name")), platform.processor()) \
        if os.path.exists("/proc/cpuinfo") else platform.processor()
    size = os.path.getsize(bench.clinch)
    disk = os.path.getsize(paths[1_000]) / 1_000
    lines = [
        "# Benchmarks", "",
        f"Written by `Scripts/benchmark {mode}`. {swift}; SQLite {sqlite_version(bench)}; {processor}, "
        f"{os.cpu_count()} processors, {platform.system()} {platform.release()}, load {os.getloadavg()[2]:.0f}: "
        f"where that is more than there are processors, read the ratio of processor time. The binary has "
        f"{size:,} bytes, an interview {disk:,.0f} bytes on disk.", "",
        "Wall times are medians (least–most) of runs in turn of freshly copied binaries; a ratio is the "
        "median of the ratios of neighbours. Whether an aim is met is said of processor time; of writing, of "
        "wall time. The databases are filled by `Benchmarks/fill.c`, with a "
        "whole change log, and `clinch doctor` finds nothing in them.", "",
        "## Reading, beside the sqlite3 shell with the same statements", "",
        *reading(bench, paths), "",
        "## Writing, beside a C program (`Benchmarks/log.c`) with the same log, settings and syncs", "",
        *writing(bench, paths), "", "## The first write of a day", "",
        *first_of_day(bench, paths), "", "## Other programs", "", *peers(bench, paths[1_000]), "",
        pathlib.Path("Benchmarks/notes.md").read_text(encoding="utf-8"),
    ]
    pathlib.Path("docs/benchmarks.md").write_text("\n".join(lines), encoding="utf-8")


main()
