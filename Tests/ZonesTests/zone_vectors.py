#!/usr/bin/env python3
"""Prints what Python's zoneinfo answers about zone files, for the tests of Zones to agree with.

usage: zone_vectors.py DIRECTORY every|samples

Of every change of the clock from 1970 to 2040 (`every`), or of the first and the last change of each
kind from 1970 to 2060 (`samples`): the offsets around it, and the instants of local times around its
gap or fold. Between them a grid of instants and local times. Every number is in seconds.

    Z name alias ...                a zone, and those whose files are the same
    U instant offset                its offset from UTC at an instant
    L local count instant ...       the instants at which its clocks show a local time
"""

import os
import struct
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

DAY = 86_400
EPOCH = datetime(1970, 1, 1)
NOT_ZONES = {"localtime", "posixrules", "Factory"}
OTHER_EDITIONS = {"posix", "right"}


def seconds(year):
    return int((datetime(year, 1, 1) - EPOCH).total_seconds())


def zone_files(directory):
    """Maps the content of each zone file to the names that have it."""
    names = {}
    for folder, folders, files in os.walk(directory):
        folders[:] = [name for name in folders if name not in OTHER_EDITIONS]
        for file in files:
            path = os.path.join(folder, file)
            name = os.path.relpath(path, directory)
            with open(path, "rb") as opened:
                content = opened.read()
            if content.startswith(b"TZif") and name not in NOT_ZONES:
                names.setdefault(content, []).append(name)
    return sorted((sorted(same), content) for content, same in names.items())


def moments_to_look_at(content, end):
    """The times of changes that a file lists, and each day after the last of them.

    This decides only where to look; what is true there comes from zoneinfo.
    """
    def counts(at):
        return struct.unpack_from(">6L", content, at + 20)

    ut, standard, leaps, times, types, letters = counts(0)
    second = 44 + times * 5 + types * 6 + letters + leaps * 8 + standard + ut
    listed = struct.unpack_from(f">{counts(second)[3]}q", content, second + 44)
    last = max([time for time in listed if time < end], default=0)
    return sorted({*listed, *range(max(last, 0), end, DAY)})


def offset(zone, instant):
    return int(datetime.fromtimestamp(instant, zone).utcoffset().total_seconds())


def changes(zone, content, start, end):
    """Yields each change of the clock: its instant and the offsets before and after it."""
    moments = [start, *(time for time in moments_to_look_at(content, end) if start < time < end)]
    before = offset(zone, start)
    for low, high in zip(moments, moments[1:]):
        after = offset(zone, high)
        if after == before:
            continue
        if offset(zone, high - 1) == before:  # as it is at every change that the file lists
            low = high - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(zone, middle) == before else (low, middle)
        yield high, before, after
        before = after


def first_and_last_of_each_kind(found):
    kinds = {}
    for change in found:
        kinds.setdefault(change[1:], []).append(change)
    return sorted({change for same in kinds.values() for change in (same[0], same[-1])})


def instants(zone, local):
    wall = EPOCH + timedelta(seconds=local)
    found = set()
    for fold in (0, 1):
        instant = wall.replace(tzinfo=zone, fold=fold).astimezone(timezone.utc)
        if instant.astimezone(zone).replace(tzinfo=None) == wall:
            found.add(int(instant.timestamp()))
    return sorted(found)


def print_offset(zone, instant):
    print("U", instant, offset(zone, instant))


def print_local(zone, local):
    found = instants(zone, local)
    print("L", local, len(found), *found)


def print_zone(names, content, every):
    zone = zoneinfo.ZoneInfo(names[0])
    start, end = seconds(1970), seconds(2041 if every else 2061)
    found = list(changes(zone, content, start, end))
    print("Z", *names)
    for instant, before, after in found if every else first_and_last_of_each_kind(found):
        print_offset(zone, instant - 1)
        print_offset(zone, instant)
        low, high = sorted((instant + before, instant + after))
        for local in sorted({low - 1, low, (low + high) // 2, high - 1, high}):
            print_local(zone, local)
    for instant in range(start, end, (97 if every else 1_009) * DAY + 3_607):
        print_offset(zone, instant)
        print_local(zone, instant + 5_003)


def main():
    directory, amount = sys.argv[1:]
    zoneinfo.reset_tzpath([os.path.abspath(directory)])
    for names, content in zone_files(directory):
        print_zone(names, content, amount == "every")


main()
