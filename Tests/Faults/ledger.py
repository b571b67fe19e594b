"""Many writers at once, and the account of what each was told."""

import sqlite3
import threading
import time

import state


class Ledger:
    """What was acknowledged in a home: one company for each `log`, named by nobody else."""

    def __init__(self, home):
        self.home = home
        self.acknowledged = set()
        self.failures = []
        self.longest = 0.0
        self._lock = threading.Lock()

    def log(self, company, started=lambda process: None):
        """Logs an interview and keeps what was said; a kill says nothing, anything else fails."""
        words = ["log", company, "--at", "2026-11-18 15:00", "--with", "Dana Lee; Sam Ito"]
        start = time.monotonic()
        with self.home.start(words) as process:
            started(process)
            out, err = process.communicate()
        with self._lock:
            self.longest = max(self.longest, time.monotonic() - start)
            if process.returncode == 0:
                self.acknowledged.add(company)
            elif process.returncode != -9:
                self.failures.append(f"{company}: status {process.returncode}: {err.decode()}")

    def problems(self):
        """What is wrong with the database: something that was acknowledged is not whole there, or
        something that was not is there in parts."""
        self.home.interviews()
        seen = state.read(self.home.database)
        found = [*seen.problems, *self.failures]
        if not seen.rows:
            return found + ["nothing is there"] * bool(self.acknowledged)
        database = sqlite3.connect(f"file:{self.home.database}?mode=ro", uri=True)
        companies = {company for (company,) in database.execute("SELECT company FROM application")}
        found += [f"{company} was acknowledged and is not there"
                  for company in sorted(self.acknowledged - companies)]
        whole = {"application": 1, "interview": 1, "interviewer": 2, "person": 2, "follow_up": 3,
                 "operation": 1, "change": 9}
        for table, count in whole.items():
            (rows,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
            if rows != count * len(companies):
                found.append(f"{rows} rows in {table} for {len(companies)} logs")
        database.close()
        return found
