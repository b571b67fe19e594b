"""Many processes at once: killed at random, and left to finish."""

import os
import random
import threading
import time

from bench import Result
from ledger import Ledger


def random_kills(bench):
    """Four writers that are killed together at a random moment, again and again."""
    result = Result()
    chance = random.Random(bench.seed)
    rounds = 1000 if bench.is_long else 100
    acknowledged = kills = journals = 0
    for number in range(rounds):
        if number % 25 == 0:
            # A missing database, so that the first start is among what is killed.
            ledger = Ledger(bench.home("random"))
        kills += _round(ledger, number, chance.uniform(0.002, 0.12))
        journals += os.path.exists(ledger.home.database + "-journal")
        result.violations += [f"round {number}: {problem}" for problem in ledger.problems()]
        if number % 25 == 24:
            acknowledged += len(ledger.acknowledged)
    if not kills or not acknowledged:
        result.violations.append("nobody was killed, or nothing acknowledged")
    result.figures = (f"{rounds:,} rounds, {kills:,} kills, {acknowledged:,} acknowledged, "
                      f"{journals} journals left")
    return result


def _round(ledger, number, seconds):
    """Lets four writers write, and kills them all; returns how many were killed."""
    stop = threading.Event()
    running = {}

    def write(writer):
        count = 0
        while not stop.is_set():
            ledger.log(f"Writer {writer} round {number} log {count}", started)
            count += 1

    def started(process):
        running[threading.get_ident()] = process
        if stop.is_set():
            process.kill()

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    stop.set()
    for process in list(running.values()):
        process.kill()
    for thread in threads:
        thread.join()
    return sum(process.returncode == -9 for process in running.values())


def together(bench):
    """Processes that write at the same time: all wait for each other, none fails."""
    result = Result()
    figures = []
    for writers, each in ((2, 10), (8, 10), (32, 5)) + (((64, 40),) if bench.is_long else ()):
        ledger = Ledger(bench.home("together"))
        _all_at_once(writers, lambda writer: [
            ledger.log(f"Writer {writer} log {number}") for number in range(each)])
        result.violations += [f"{writers} writers: {problem}" for problem in ledger.problems()]
        if len(ledger.acknowledged) != writers * each:
            result.violations.append(f"{writers} writers: {len(ledger.acknowledged)} acknowledged")
        figures.append(f"{writers} × {each}: {ledger.longest:.1f} s")
    result.figures = "longest wait of " + ", ".join(figures)
    return result


def first_start(bench):
    """Sixteen first commands at once, where there is no database yet."""
    result = Result()
    rounds = 25 if bench.is_long else 5
    for number in range(rounds):
        ledger = Ledger(bench.home("first"))
        _all_at_once(16, lambda writer: ledger.log(f"Writer {writer}"))
        if len(ledger.acknowledged) != 16:
            result.violations.append(f"round {number}: {len(ledger.acknowledged)} acknowledged")
        result.violations += [f"round {number}: {problem}" for problem in ledger.problems()]
    result.figures = f"{rounds} × 16 processes on a missing database"
    return result


def _all_at_once(count, work):
    """Runs `work(number)` in as many threads, which start together."""
    barrier = threading.Barrier(count)

    failures = []

    def run(number):
        barrier.wait()
        try:
            work(number)
        except Exception as failure:
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # A thread's own failure would end it alone.
    if failures:
        raise failures[0]
