#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What python3-recurring-ical-events finds in a calendar, one line a time: start and end in seconds since 1970.
`peers.py FILE FROM TO` with instants such as 2026-01-01T00:00:00Z; more files may follow, each after its own
line "= FILE". Whole days and floating times are taken in London, as a study there has it."""
import datetime
import sys

import icalendar
import pytz
import recurring_ical_events

LONDON = pytz.timezone("Europe/London")


def instant(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=pytz.utc)


def seconds(value):
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = LONDON.localize(value)
    return int(value.timestamp())


def end_of(event, start):
    end = event.get("DTEND")
    if not isinstance(start, datetime.datetime) and (end is None or end.dt == start):
        return start + datetime.timedelta(days=1)
    return end.dt if end is not None else start


def times(text, first, last):
    """Within the stretch; a few more days are asked for, because the library compares without zones."""
    calendar = icalendar.Calendar.from_ical(text)
    day = datetime.timedelta(days=3)
    found = []
    for event in recurring_ical_events.of(calendar).between(instant(first) - day, instant(last) + day):
        start = event["DTSTART"].dt
        found.append((seconds(start), seconds(end_of(event, start))))
    low, high = int(instant(first).timestamp()), int(instant(last).timestamp())
    return sorted((a, b) for a, b in found if a < high and (b > low or a >= low))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    for name, first, last in zip(arguments[0::3], arguments[1::3], arguments[2::3]):
        print("=", name)
        try:
            with open(name, newline="") as file:
                for start, end in times(file.read(), first, last):
                    print(start, end)
        except Exception as problem:  # what the library can't do is no answer
            print("!", type(problem).__name__)
