"""What others can see of it, and where else it writes: nothing, and nowhere."""

import os
import shutil
import subprocess
import tempfile

import state
from bench import Result, Skipped
from program import Home, Run
from commands import READING
from scenarios import COMMANDS, DRAFTED, IN_EDITOR, SEARCH

NOBODY = 65534
# The calls that make an entry, beside those that open a file.
CREATING = ("creat", "mkdir", "mkdirat", "mknod", "mknodat", "link", "linkat", "rename", "renameat",
            "renameat2", "symlink", "symlinkat")


def inside_its_folder(bench):
    """Every call of every command that changes a file outside the data folder, or uses a network."""
    result = Result()
    for number, scenario in enumerate((*COMMANDS, IN_EDITOR)):
        home = bench.home(f"private {number}")
        scenario.set_up(home, bench.shim)
        result.add([_strays(bench, home, scenario.words)])
    home = bench.home("private")
    for words in DRAFTED:
        home.do(words)
    result.add([_strays(bench, home, words) for words in READING])
    result.figures = f"{result.faults} commands: no file elsewhere, no network"
    return result


def _strays(bench, home, words):
    run, calls = bench.shim.calls(home, words)
    # 65 is what `letter check` ends with when it finds something.
    if run.status not in (0, 65):
        return [f"clinch {' '.join(words)}: {run}"]
    strays = [call for call in calls if call.number == 0 or _creates_elsewhere(call, home)]
    modes = state.open_to_others(home.path)
    return [f"clinch {' '.join(words)}: {call.name} {call.path}" for call in strays] + [
        f"clinch {' '.join(words)}: {mode}" for mode in modes]


def _creates_elsewhere(call, home):
    """Whether a call made an entry that is not of the data folder, nor on the way to it."""
    is_creating = call.name in CREATING or (
        call.name in ("open", "openat") and call.detail & os.O_CREAT)
    # A call with two paths makes the second; a rename takes the first away.
    paths = [path for path in (call.path, call.path2) if path]
    return is_creating and call.result >= 0 and not all(_is_own(path, home) for path in paths)


def _is_own(path, home):
    # The way to it is its own too: the first start makes .local/share/clinch. So is the folder that
    # the owner named for calendars.
    path = os.path.normpath(path)
    return any(_is_below(path, own) or _is_below(own, path) for own in (home.data, home.calendar))


def _is_below(path, folder):
    """Whether a path is a folder, or leads into it."""
    return path == folder or path.startswith(folder + "/")


def other_users(bench):
    """Another user on the same machine, with and without leave to read."""
    if os.geteuid() != 0:
        raise Skipped("only root can become another user")
    result = Result()
    with tempfile.TemporaryDirectory(prefix="clinch-others-") as folder:
        os.chmod(folder, 0o755)
        binary = shutil.copy(bench.binary, folder)
        os.chmod(binary, 0o755)
        home = Home(os.path.join(folder, "home"), binary)
        os.mkdir(home.path, mode=0o755)
        for words in SEARCH:
            home.do(words)
        os.chmod(home.path, 0o755)
        result.add([_as_nobody(home, may_read=False)])
        for path in state.files(home.path):
            os.chmod(path, 0o755 if os.path.isdir(path) else 0o644)
        result.add([_as_nobody(home, may_read=True)])
    result.figures = "another user, with and without leave to read"
    return result


def _as_nobody(home, may_read):
    before = state.fingerprint(home.path)
    problems = []
    for words, statuses in ((("list", "--json"), (0,) if may_read else (74,)),
                            (("log", "Spy", "--at", "2026-11-18 10:00"), (74,))):
        done = subprocess.run([home.binary, *words, "--db", home.database], cwd="/",
                              env=home.environment(), stdin=subprocess.DEVNULL,
                              capture_output=True, user=NOBODY, group=NOBODY, extra_groups=[])
        run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
        if run.status not in statuses:
            problems.append(f"clinch {words[0]} as another user: {run}")
    if state.fingerprint(home.path) != before:
        problems.append("another user changed something")
    return problems
