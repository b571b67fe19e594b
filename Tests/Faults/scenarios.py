"""Every command that writes, each in a search in which it has something to do."""

import glob
import os
import shutil
import sqlite3
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "../PersistenceTests/Fixtures/schema-*.db")

# The search that the commands are run in; moments around program.NOW.
SEARCH = (
    ("log", "Acme", "Backend Engineer", "--at", "2026-11-18 15:00",
     "--link", "https://meet.example/acme",
     "--with", "Dana Lee (CTO) <dana@acme.example>; Sam Ito"),
    ("debrief", "acme", "--done", "1,3", "--skipped", "2", "--highlight", "the move to queues",
     "--why", "you ship daily", "--bring", "ten years of it"),
    ("log", "Beta", "SRE", "--at", "2026-11-20 10:00"),
    ("log", "Gamma", "--at", "2026-11-16 11:00"),
    ("offer", "received", "gamma", "--terms", "82,000", "--answer-by", "2026-11-21 12:00"),
    ("promise", "gamma", "two references", "--by", "2026-11-21 17:00"),
)

# An invitation, its newer version, and the one that takes it back.
INVITATIONS = os.path.join(HERE, "../InterviewModelTests/Fixtures/Invitations/ics")
INVITED, MOVED, CALLED_OFF = (os.path.realpath(os.path.join(INVITATIONS, name)) for name in (
    "01-google-request.ics", "02-google-moved.ics", "03-google-cancel.ics"))

# The same, with a letter drafted.
DRAFTED = SEARCH + (("letter", "draft", "acme", "--to", "dana", "--stdout"),)


@dataclass(frozen=True)
class Scenario:
    """A command that writes, and what was there before it."""

    name: str
    words: tuple
    before: tuple = SEARCH
    # The path of a database of an older schema that it meets.
    fixture: str = ""
    # Whether it runs by what it takes for the machine's clock: under a pinned one there is no daily
    # backup.
    is_by_clock: bool = False
    # The line that is written anew in the form that it opens an editor on.
    edits: str = ""
    # The days of November of which there is a daily backup.
    days: tuple = ()
    # What is in no file any more once it has succeeded; before, it is in free pages too.
    secret: str = ""
    # What a disk changed of it, as a statement: rows that are not what the log says.
    damage: str = ""

    def set_up(self, home, shim):
        """Makes an empty home the one that the command is run in, with what that takes for the
        machine's clock, or for an editor."""
        if self.fixture:
            os.makedirs(home.data, mode=0o700)
            shutil.copyfile(self.fixture, home.database)
            os.chmod(home.database, 0o600)
        for words in self.before:
            home.do(words)
        if self.damage:
            _change(home.database, self.damage)
        if self.secret:
            _leave_in_free_pages(home.database, self.secret)
        if self.is_by_clock:
            home.pretended = shim.clock()
        if self.edits:
            home.pretended = shim.editor(self.edits)
        for day in self.days:
            os.makedirs(home.backups, mode=0o700, exist_ok=True)
            path = os.path.join(home.backups, f"202611{day:02}T170000Z-schema-{HEAD}-daily.db")
            shutil.copyfile(home.database, path)
            os.chmod(path, 0o600)


def _leave_in_free_pages(path, text):
    """Leaves a text in what is free, as other programs do: they need not overwrite what they remove."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA secure_delete = OFF")
    database.execute("CREATE TABLE passing (text TEXT)")
    database.execute("INSERT INTO passing VALUES (?)", (text * 2000,))
    database.execute("DROP TABLE passing")
    database.close()


def _change(path, statement):
    """Changes rows behind the program's back."""
    database = sqlite3.connect(path)
    database.execute(statement)
    database.commit()
    database.close()


# A folder that every command keeps up to date for calendars.
KEPT_FOLDER = ("setting", "set", "calendar_folder", "{home}/calendar")


def _in_search(name, *words):
    return Scenario(name, words)


def _after(before, name, *words):
    return Scenario(name, words, SEARCH + (before,))


# The name that a backup of this schema has when it is made by hand, now.
HEAD = len(glob.glob(os.path.join(HERE, "../../Migrations/Steps/*.sql")))
BACKUP = f"20261119T170000Z-schema-{HEAD}-manual.db"

ASKED_FOR_TIME = ("offer", "extend", "gamma", "--until", "2026-11-24 12:00")

# A spreadsheet, and the same some weeks later.
SHEET = os.path.join(HERE, "sheet.csv")
NEWER_SHEET = os.path.join(HERE, "sheet-newer.csv")

COMMANDS = (
    Scenario("first log", ("log", "Acme", "--at", "2026-11-19 09:00", "--with", "Dana Lee"), ()),
    _in_search("log", "log", "Acme", "--at", "2026-11-19 09:00", "--with", "Kim Roe"),
    _in_search("log an invitation", "log", "Acme", "Backend Engineer", "--from", INVITED),
    _after(("log", "Acme", "Backend Engineer", "--on", "2026-12-02"), "log an invitation to a planned day",
           "log", "Acme", "Backend Engineer", "--from", INVITED),
    _after(("log", "Acme", "--from", INVITED), "log a moved invitation", "log", "--from", MOVED),
    _after(("log", "Acme", "--from", INVITED), "log a cancelled invitation", "log", "--from",
           CALLED_OFF),
    _in_search("move", "move", "acme", "--at", "2026-11-19 10:00", "--minutes", "45",
               "--note", "their CTO is ill"),
    _in_search("cancel", "cancel", "beta", "--note", "they filled the role"),
    _in_search("debrief", "debrief", "acme", "--done", "4,5", "--impression", "4",
               "--objection", "Dana: little Kubernetes", "--reply-by", "2026-11-27"),
    _after(("log", "Acme", "--at", "2026-11-18 17:00", "--with", "Kim Roe"), "debrief of a day",
           "debrief", "acme", "--day", "--done", "4,5", "--objection", "Kim: salary"),
    _in_search("outcome", "outcome", "acme", "rejected"),
    _in_search("outcome cancels", "outcome", "beta", "rejected", "--cancel-planned"),
    _after(("outcome", "acme", "rejected"), "outcome open", "outcome", "acme", "open"),
    _in_search("debrief of one person", "debrief", "acme", "--highlight", "Dana: your rota",
               "--objection", "Dana: no Go", "--answer", "Dana: I am learning it"),
    _in_search("letter draft", "letter", "draft", "acme", "--to", "dana", "--stdout"),
    _in_search("letter sent", "letter", "sent", "acme", "--to", "all", "--anyway"),
    _in_search("letter waive by number", "letter", "waive", "f1", "f2"),
    _in_search("letter waive", "letter", "waive", "acme", "--to", "sam", "--note", "met twice"),
    _in_search("offer received", "offer", "received", "acme", "--terms", "90,000"),
    _in_search("offer extend", *ASKED_FOR_TIME),
    _after(ASKED_FOR_TIME, "offer extend granted", "offer", "extend", "gamma", "--granted"),
    _in_search("offer answer", "offer", "answer", "gamma", "accept", "--withdraw-others"),
    _in_search("offer lapsed", "offer", "lapsed", "gamma"),
    _in_search("offer rescinded", "offer", "rescinded", "gamma", "--note", "hiring freeze"),
    _in_search("log a day", "log", "Acme", "--on", "2026-11-24"),
    _in_search("promise anew", "promise", "Delta", "a test", "--by", "2026-11-23 12:00"),
    _in_search("promise", "promise", "acme", "a code sample", "--by", "2026-11-23 12:00"),
    _in_search("done", "done", "f3"),
    _in_search("done several", "done", "f1", "f3"),
    _in_search("waive", "waive", "f1", "--note", "they asked for no letters"),
    _in_search("tip add", "tip", "add", "salary", "Name no number",
               "--wording", "Let them go first."),
    _in_search("tip reword", "tip", "reword", "1", "Say that you want the job."),
    _in_search("tip off", "tip", "off", "4"),
    _after(("tip", "off", "4"), "tip on", "tip", "on", "4"),
    _in_search("setting set", "setting", "set", "limit_hours", "36"),
    _after(("setting", "set", "limit_hours", "36"), "setting reset", "setting", "reset",
           "limit_hours"),
    # Nothing is shown then, so that no other program is started.
    _after(("setting", "set", "quiet_hours", "0:00-23:59"), "remind run", "remind", "run"),
    _in_search("setting set of a folder", *KEPT_FOLDER),
    _after(KEPT_FOLDER, "log into a folder", "log", "Acme", "--at", "2026-11-20 09:00", "--with",
           "Kim Roe"),
    _after(KEPT_FOLDER, "cancel in a folder", "cancel", "beta"),
    _after(KEPT_FOLDER, "setting reset of a folder", "setting", "reset", "calendar_folder"),
    _in_search("edit interview", "edit", "interview", "acme", "--start", "2026-11-18 14:30",
               "--without", "sam", "--with", "Kim Roe"),
    _in_search("edit application", "edit", "application", "acme", "--company", "Acme GmbH",
               "--note", "ask about on-call"),
    _in_search("apply", "apply", "Delta", "Data Engineer", "--at", "2026-11-18", "--source", "LinkedIn"),
    Scenario("first import", ("import", SHEET), ()),
    _in_search("import", "import", SHEET),
    _after(("import", SHEET), "import of a newer sheet", "import", NEWER_SHEET),
    _in_search("edit person", "edit", "person", "sam", "--email", "sam@acme.example"),
    _in_search("remove interview", "remove", "interview", "acme"),
    _in_search("remove application", "remove", "application", "gamma"),
    _in_search("remove person", "remove", "person", "dana"),
    _in_search("remove follow-up", "remove", "follow-up", "f1"),
    _in_search("remove offer", "remove", "offer", "gamma"),
    _after(("tip", "add", "salary", "Name no number", "--wording", "Wait."), "remove tip",
           "remove", "tip", "salary"),
    _after(("log", "Acme Inc", "Backend Engineer", "--at", "2026-11-19 09:00", "--with", "Dan Lee"),
           "merge company", "merge", "company", "acme inc", "acme"),
    _in_search("merge person", "merge", "person", "sam", "dana"),
    _in_search("undo", "undo"),
    _in_search("undo 4", "undo", "4"),
    _after(("undo", "3"), "redo 2", "redo", "2"),
    _in_search("backup", "backup", "make"),
    Scenario("restore", ("restore", BACKUP), SEARCH + (("backup",), ("undo", "2"))),
    # The log is that of the backup, so that only the rows tell which of both is there.
    Scenario("restore over damage", ("restore", BACKUP), SEARCH + (("backup",),),
             damage="UPDATE interview SET place = 'nowhere'"),
    # Everything comes back into a database in which nothing holds any more.
    Scenario("import", ("import", "{home}/clinch.json"),
             SEARCH + (("export", "-o", "{home}/clinch.json"), ("undo", str(len(SEARCH))))),
    Scenario("purge", ("purge", "--yes", "--backups"),
             SEARCH + (("cancel", "beta", "--note", "the role is filled"), ("undo", "3")),
             days=(17, 18), secret="the role is filled"),
    # Under the shim no process can be started to make it, so the command does. The oldest two make
    # room for the new one.
    Scenario("daily backup", ("outcome", "beta", "rejected"), is_by_clock=True,
             days=tuple(range(11, 19))),
    # What that process is started as.
    Scenario("making of the daily backup", ("__daily-backup", "{home}/.local/share/clinch/clinch.db"),
             is_by_clock=True, days=tuple(range(11, 19))),
)

# Not among the others, because it needs a terminal. A kill while the editor is open leaves the form in
# the data folder, for what was written there is not to be lost.
IN_EDITOR = Scenario("edit in an editor", ("edit", "application", "acme"), edits="company: Acme GmbH")


def named(*names):
    """The commands of these names, all of which there have to be."""
    found = [one for one in COMMANDS if one.name in names]
    if len(found) != len(names):
        raise RuntimeError(f"of {names} there are only {[one.name for one in found]}")
    return found


def migrations():
    """The first command of a new version on a database of each older schema."""
    paths = sorted(glob.glob(FIXTURES))
    if not paths:
        raise RuntimeError(f"there is no {FIXTURES}")
    for path in paths:
        schema = os.path.basename(path).removesuffix(".db")
        log = ("log", "New Co", "--at", "2026-11-19 09:00")
        yield Scenario(f"log on {schema}", log, (), path)
        yield Scenario(f"list on {schema}", ("list", "--json"), (), path)
