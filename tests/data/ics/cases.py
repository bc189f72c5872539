#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendars that the import is tried on. `cases.py write` makes the .ics files beside this script,
`cases.py expect ICAL.JS` freezes what independent libraries find in them (see peers.py and peers.js) in
expected.json, with who found it; the tests ask libical, too, and Python once more where it is there.

A case is: name: (first instant, end, lines ...). A line that begins with "." is an event in short:
    .START[/END or DURATION] [RRULE parts] [NAME:VALUE ...]
and the words below are put in its place. All else is written as it stands."""
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NY = "America/New_York"
LONDON = "Europe/London"
OLD = ("1997-01-01T00:00:00Z", "2000-01-01T00:00:00Z")
NEW = ("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z")

# RFC 5545, section 3.8.5.3: the rules of its examples, for 9:00 in New York on the day that is named.
RFC = {
    "daily-for-10": ("19970902", "FREQ=DAILY;COUNT=10"),
    "daily-until-christmas-eve": ("19970902", "FREQ=DAILY;UNTIL=19971224T000000Z"),
    "every-other-day": ("19970902", "FREQ=DAILY;INTERVAL=2"),
    "every-10-days-5-times": ("19970902", "FREQ=DAILY;INTERVAL=10;COUNT=5"),
    "every-day-in-january-yearly": ("19980101", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA"),
    "every-day-in-january-daily": ("19980101", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1"),
    "weekly-for-10": ("19970902", "FREQ=WEEKLY;COUNT=10"),
    "weekly-until": ("19970902", "FREQ=WEEKLY;UNTIL=19971224T000000Z"),
    "every-other-week": ("19970902", "FREQ=WEEKLY;INTERVAL=2;WKST=SU"),
    "tuesday-thursday-until": ("19970902", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH"),
    "tuesday-thursday-count": ("19970902", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH"),
    "every-other-mo-we-fr": ("19970901", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR"),
    "every-other-tu-th-8": ("19970902", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH"),
    "first-friday-10": ("19970905", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR"),
    "first-friday-until": ("19970905", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR"),
    "first-and-last-sunday": ("19970907", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU"),
    "second-to-last-monday": ("19970922", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO"),
    "third-to-last-day": ("19970928", "FREQ=MONTHLY;BYMONTHDAY=-3"),
    "second-and-fifteenth": ("19970902", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15"),
    "first-and-last-day": ("19970930", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1"),
    "every-18-months": ("19970910", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15"),
    "every-tuesday-every-other-month": ("19970902", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU"),
    "june-and-july": ("19970610", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7"),
    "every-other-year": ("19970310", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3"),
    "every-third-year": ("19970101", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200"),
    "twentieth-monday": ("19970519", "FREQ=YEARLY;BYDAY=20MO"),
    "monday-of-week-20": ("19970512", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"),
    "every-thursday-in-march": ("19970313", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH"),
    "thursdays-in-summer": ("19970605", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8"),
    "friday-the-13th": ("19970902", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "EXDATE;TZID=America/New_York:19970902T090000"),
    "saturday-after-first-sunday": ("19970913", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13"),
    "election-day": ("19961105", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"),
    "third-of-tu-we-th": ("19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"),
    "second-to-last-weekday": ("19970929", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"),
    "every-3-hours": ("19970902", "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z"),
    "every-15-minutes": ("19970902", "FREQ=MINUTELY;INTERVAL=15;COUNT=6"),
    "every-90-minutes": ("19970902", "FREQ=MINUTELY;INTERVAL=90;COUNT=4"),
    "every-20-minutes-daily": ("19970902", "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40;COUNT=100"),
    "every-20-minutes-minutely": ("19970902", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16;COUNT=100"),
    "week-starts-monday": ("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"),
    "week-starts-sunday": ("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"),
    "invalid-date-is-ignored": ("20070115", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5"),
}

# More rules, for an hour at 14:00 in London from the day that is named.
RULES = {
    "quarterly-31st": ("20260131", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31"),
    "leap-day": ("20240229", "FREQ=YEARLY"),
    "last-day-of-february": ("20260228", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    "last-workday": ("20260130", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    "first-workday": ("20260101", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
    "fifth-monday": ("20260330", "FREQ=MONTHLY;BYDAY=5MO"),
    "last-sunday-march-october": ("20260329", "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU"),
    "day-100-from-the-end": ("20260923", "FREQ=YEARLY;BYYEARDAY=-100"),
    "last-day-of-year": ("20261231", "FREQ=YEARLY;BYYEARDAY=-1"),
    "week-53": ("20261228", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO"),
    "week-1": ("20260101", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH"),
    "last-week": ("20261230", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=WE"),
    "last-monday-of-year": ("20261228", "FREQ=YEARLY;BYDAY=-1MO"),
    "weekdays": ("20260105", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    "weekdays-daily": ("20260105", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"),
    "every-third-week-two-days": ("20260107", "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE,FR"),
    "fortnightly-sunday-wkst-monday": ("20260104", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO"),
    "fortnightly-sunday-wkst-sunday": ("20260104", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU"),
    "long-ago-without-end": ("20020307", "FREQ=WEEKLY;BYDAY=TH"),
    "long-ago-with-count": ("20020307", "FREQ=WEEKLY;COUNT=1300"),
    "ended-before": ("20200101", "FREQ=DAILY;UNTIL=20251231T235959Z"),
    "begins-after": ("20290101", "FREQ=DAILY;COUNT=3"),
    "until-is-the-last": ("20260601", "FREQ=DAILY;UNTIL=20260605T130000Z"),
    "until-a-second-before": ("20260601", "FREQ=DAILY;UNTIL=20260605T125959Z"),
    "twice-a-day": ("20260601", "FREQ=DAILY;BYHOUR=9,14;COUNT=9"),
    "every-6-hours": ("20260601", "FREQ=HOURLY;INTERVAL=6;COUNT=12"),
    "hourly-on-mondays": ("20260601", "FREQ=HOURLY;INTERVAL=4;BYDAY=MO;COUNT=12"),
    "monthly-same-day": ("20260115", "FREQ=MONTHLY;COUNT=12"),
    "yearly-two-days": ("20260310", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10,20"),
    "daily-in-two-months": ("20260201", "FREQ=DAILY;BYMONTH=2,8;INTERVAL=5"),
    "weekly-in-term": ("20260108", "FREQ=WEEKLY;BYMONTH=1,2,3,10,11,12"),
    "short-parts": ("20260601", "FREQ=DAILY;INTERVAL=1;COUNT=1"),
    "lower-case": ("20260601", "freq=weekly;count=4;byday=mo"),
}

OUTLOOK = """BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""

# Half an hour off, and clocks that change on 1 May and 1 October: nobody's but this file's.
OWN = """BEGIN:VTIMEZONE
TZID:Our own zone
BEGIN:STANDARD
DTSTART:19701001T030000
TZOFFSETFROM:+0530
TZOFFSETTO:+0430
RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700501T020000
TZOFFSETFROM:+0430
TZOFFSETTO:+0530
RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1
END:DAYLIGHT
END:VTIMEZONE"""

# By dates instead of a rule, as Apple and Mozilla have written them.
DATED = """BEGIN:VTIMEZONE
TZID:Dated zone
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RDATE:20261025T030000
RDATE:20271031T030000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RDATE:20270328T020000
END:DAYLIGHT
END:VTIMEZONE"""

L = "20260601T140000 Europe/London"
CASES = {
    # One entry each.
    "one-utc": (*NEW, ".20260601T090000Z/20260601T103000Z"),
    "one-london-summer": (*NEW, f".{L}/20260601T150000"),
    "one-floating": (*NEW, ".20260601T090000/20260601T100000"),
    "one-duration": (*NEW, f".{L}/PT1H30M"),
    "one-day": (*NEW, ".20260601/20260602"),
    "one-day-without-end": (*NEW, ".20260601"),
    "three-days": (*NEW, ".20260601/20260604"),
    "days-by-duration": (*NEW, ".20260601/P2D"),
    "day-of-the-change": (*NEW, ".20260329/20260330"),
    "point-in-time": (*NEW, f".{L}"),
    "touches-the-window-at-its-start": ("2026-06-01T13:30:00Z", NEW[1], f".{L}/PT1H"),
    "ends-where-the-window-starts": ("2026-06-01T14:00:00Z", NEW[1], f".{L}/PT1H"),
    "starts-where-the-window-ends": (NEW[0], "2026-06-01T13:00:00Z", f".{L}/PT1H"),
    "night-of-the-change": (*NEW, ".20260328T230000 Europe/London/20260329T060000"),
    # Series.
    "series-across-both-changes": (*NEW, ".20260105T090000 Europe/London/PT1H FREQ=WEEKLY"),
    "series-in-new-york": (*NEW, ".20260105T090000 America/New_York/PT1H FREQ=WEEKLY"),
    "series-in-kathmandu": (*NEW, ".20260105T090000 Asia/Kathmandu/PT1H FREQ=WEEKLY;COUNT=20"),
    "series-in-lord-howe": (*NEW, ".20260105T090000 Australia/Lord_Howe/PT1H FREQ=WEEKLY;COUNT=60"),
    "series-in-utc": (*NEW, ".20260105T090000Z/PT1H FREQ=WEEKLY"),
    "series-floating": (*NEW, ".20260105T090000/PT1H FREQ=WEEKLY"),
    "series-of-days": (*NEW, ".20260105/20260106 FREQ=WEEKLY;COUNT=50"),
    "series-of-weekends": (*NEW, ".20260103/20260105 FREQ=WEEKLY;COUNT=50"),
    "series-of-nights": (*NEW, ".20260105T220000 Europe/London/20260106T070000 FREQ=DAILY;COUNT=10"),
    "series-until-a-day": (*NEW, ".20260105/20260106 FREQ=DAILY;UNTIL=20260110"),
    "except-one": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=6 EXDATE;TZID=Europe/London:20260615T140000"),
    "except-three-in-one-line": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=6 EXDATE;TZID=Europe/London:20260608T140000,20260615T140000,20260622T140000"),
    "except-in-utc": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=6 EXDATE:20260615T130000Z"),
    "except-the-first": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=6 EXDATE;TZID=Europe/London:20260601T140000"),
    "except-what-is-not-there": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=6 EXDATE;TZID=Europe/London:20260616T140000"),
    "except-days": (*NEW, ".20260601/20260602 FREQ=DAILY;COUNT=9 EXDATE;VALUE=DATE:20260603,20260605"),
    "more-dates": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=3 RDATE;TZID=Europe/London:20260603T100000,20260605T113000"),
    "only-dates": (*NEW, f".{L}/PT1H RDATE;TZID=Europe/London:20260603T100000,20260605T113000"),
    "more-dates-in-utc": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=3 RDATE:20260603T090000Z,20260605T103000Z"),
    "more-days": (*NEW, ".20260601/20260602 RDATE;VALUE=DATE:20260604,20260609"),
    "date-that-is-there-already": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=3 RDATE;TZID=Europe/London:20260608T140000"),
    "date-that-is-excepted": (*NEW, f".{L}/PT1H RDATE;TZID=Europe/London:20260603T100000 EXDATE;TZID=Europe/London:20260603T100000"),
    # Single times that were changed.
    "moved": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a", ".20260609T110000 Europe/London/PT2H UID:a RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    "moved-before-its-series-in-the-file": (*NEW, ".20260609T110000 Europe/London/PT2H UID:a RECURRENCE-ID;TZID=Europe/London:20260608T140000", f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a"),
    "moved-named-in-utc": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a", ".20260609T110000 Europe/London/PT2H UID:a RECURRENCE-ID:20260608T130000Z"),
    "moved-out-of-the-window": (NEW[0], "2026-06-20T00:00:00Z", f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a", ".20260629T110000 Europe/London/PT1H UID:a RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    "moved-into-the-window": (NEW[0], "2026-06-05T00:00:00Z", f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a", ".20260602T110000 Europe/London/PT1H UID:a RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    "moved-day": (*NEW, ".20260601/20260602 FREQ=WEEKLY;COUNT=4 UID:a", ".20260610/20260611 UID:a RECURRENCE-ID;VALUE=DATE:20260608"),
    "moved-twice": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a SEQUENCE:1", ".20260609T110000 Europe/London/PT1H UID:a SEQUENCE:2 RECURRENCE-ID;TZID=Europe/London:20260608T140000", ".20260610T110000 Europe/London/PT1H UID:a SEQUENCE:3 RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    "moved-without-its-series": (*NEW, ".20260609T110000 Europe/London/PT2H UID:a RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    "two-series-one-moved": (*NEW, f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:a", f".{L}/PT1H FREQ=WEEKLY;COUNT=4 UID:b", ".20260609T110000 Europe/London/PT2H UID:b RECURRENCE-ID;TZID=Europe/London:20260608T140000"),
    # Zones.
    "windows-name-with-rules": (*NEW, OUTLOOK, ".20260105T090000 GMT Standard Time/PT1H FREQ=WEEKLY"),
    "own-zone": (*NEW, OWN, ".20260105T090000 Our own zone/PT1H FREQ=WEEKLY"),
    "own-zone-by-dates": (*NEW, DATED, ".20260105T090000 Dated zone/PT1H FREQ=WEEKLY"),
    "own-zone-is-east": (*NEW, OWN, ".20260504T003000 Our own zone/PT1H", ".20260105T003000 Our own zone/PT1H"),
    # How producers write.
    "google": (*NEW, "X-WR-CALNAME:somebody@example.org\nX-WR-TIMEZONE:Europe/London", ".20260601T130000Z/20260601T140000Z UID:1@google.com TRANSP:OPAQUE STATUS:CONFIRMED SEQUENCE:0", ".20260602T140000 Europe/London/20260602T150000 FREQ=WEEKLY;WKST=MO;UNTIL=20260714T225959Z;BYDAY=TU UID:2@google.com EXDATE;TZID=Europe/London:20260616T140000"),
    "apple": (*NEW, ".20260601T140000 Europe/London/20260601T150000 FREQ=WEEKLY;INTERVAL=1;UNTIL=20260701T225959Z;BYDAY=MO,WE UID:A1B2 SEQUENCE:4 X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC"),
    "nextcloud": (*NEW, ".20260601T140000 Europe/Berlin/20260601T150000 FREQ=MONTHLY;BYDAY=1MO UID:c-1 STATUS:CONFIRMED", ".20260602/20260603 UID:c-2"),
    "outlook": (*NEW, OUTLOOK, ".20260601T140000 GMT Standard Time/20260601T150000 FREQ=WEEKLY;COUNT=5;BYDAY=MO,TH UID:040000008200E00074C5B7101A82E008 CLASS:PUBLIC PRIORITY:5 TRANSP:OPAQUE X-MICROSOFT-CDO-BUSYSTATUS:BUSY SEQUENCE:0", ".20260611T160000 GMT Standard Time/20260611T170000 UID:040000008200E00074C5B7101A82E008 SEQUENCE:1 RECURRENCE-ID;TZID=GMT Standard Time:20260611T140000"),
    "many-entries": (*NEW, *[f".202606{day:02d}T{hour:02d}0000Z/PT45M UID:{day}-{hour}" for day in range(1, 29) for hour in (9, 13)]),
}


def parts_of(short):
    """start, zone, end, rule, other properties of an event in short"""
    words = re.split(r" (?=FREQ=|freq=|[A-Z][A-Z-]+[;:])", short[1:])
    when, extras = words[0], words[1:]
    match = re.match(r"(\d{8}(?:T\d{6}Z?)?)(?: (.*?))?(?:/(\d{8}\S*|P\S+))?$", when)
    return match.group(1), match.group(2), match.group(3), extras


def timed(name, value, zone):
    if len(value) == 8:
        return f"{name};VALUE=DATE:{value}"
    return f"{name};TZID={zone}:{value}" if zone and not value.endswith("Z") else f"{name}:{value}"


def event(short, number):
    start, zone, end, extras = parts_of(short)
    lines = ["BEGIN:VEVENT", "DTSTAMP:20260101T000000Z", "SUMMARY:Nobody's business", timed("DTSTART", start, zone)]
    if not any(extra.startswith("UID:") for extra in extras):
        lines.append(f"UID:case-{number}@example.org")
    if end:
        lines.append(f"DURATION:{end}" if end.startswith("P") else timed("DTEND", end, zone))
    lines += [f"RRULE:{extra}" if extra.lower().startswith("freq=") else extra for extra in extras]
    return lines + ["END:VEVENT"]


def all_cases():
    """name: (first instant, end, text)"""
    cases = dict(CASES)
    for name, (day, rule, *more) in RFC.items():
        window = ("2007-01-01T00:00:00Z", "2008-01-01T00:00:00Z") if day.startswith("2007") else OLD
        cases["rfc-" + name] = (*window, " ".join([f".{day}T090000 {NY} {rule}", *more]))
    for name, (day, rule) in RULES.items():
        cases["rule-" + name] = (*NEW, f".{day}T140000 {LONDON}/PT1H {rule}")
    texts = {}
    for name, (first, end, *parts) in cases.items():
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Colloquy//made-up calendars//EN"]
        for number, part in enumerate(parts):
            lines += event(part, number) if part.startswith(".") else part.split("\n")
        texts[name] = (first, end, "\r\n".join(lines + ["END:VCALENDAR", ""]))
    return texts


def write():
    for name, (_, _, text) in all_cases().items():
        with open(os.path.join(HERE, name + ".ics"), "w", newline="") as file:
            file.write(text)


def found_by(command):
    """name: times, or None where the library gave up"""
    arguments = []
    for name, (first, end, _) in all_cases().items():
        arguments += [os.path.join(HERE, name + ".ics"), first, end]
    found = {}
    for line in subprocess.run(command + arguments, capture_output=True, text=True, check=True).stdout.splitlines():
        if line.startswith("="):
            name = os.path.basename(line[2:])[:-len(".ics")]
            found[name] = []
        elif line.startswith("!"):
            found[name] = None
        else:
            found[name].append([int(word) for word in line.split()])
    return found


def expect(ical_js):
    """Python's answer, unless libical's is known to be the right one: icalendar 4 can't read 20MO."""
    python = found_by([sys.executable, os.path.join(HERE, "peers.py")])
    javascript = found_by(["node", os.path.join(HERE, "peers.js"), ical_js])
    lines = []
    for name, (first, end, _) in all_cases().items():
        times = python[name]
        if name == "rfc-twentieth-monday":  # as the RFC lists them
            times = [[864046800, 864046800], [895496400, 895496400], [926946000, 926946000]]
        peers = [peer for peer, found in (("python", python), ("ical.js", javascript)) if found[name] == times]
        case = {"from": first, "to": end, "peers": peers, "times": times}
        lines.append(f"{json.dumps(name)}: {json.dumps(case, separators=(',', ':'))}")
    with open(os.path.join(HERE, "expected.json"), "w") as file:
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["write"]:
        write()
    elif len(sys.argv) == 3 and sys.argv[1] == "expect":
        expect(sys.argv[2])
    else:
        sys.exit(__doc__)
