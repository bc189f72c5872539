#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told by the process PID: the cells of its week, then READY, then where the focus goes.

Lines on standard output: "table NAME", "cell NAME", "focus NAME". Ends after COUNT focus lines or 20 seconds. "missing": nothing to listen with."""
import os
import sys
import threading

try:
    import pyatspi
except ImportError:
    print("missing", flush=True)
    sys.exit(0)

pid, count = int(sys.argv[1]), int(sys.argv[2])


def say(line):
    print(line, flush=True)


def application():
    for found in pyatspi.Registry.getDesktop(0):
        if found is not None and found.get_process_id() == pid:
            return found
    return None


def tables(node):
    if node is None:
        return
    if node.getRole() == pyatspi.ROLE_TABLE and node.name.startswith("Week"):
        yield node
        return
    for child in node:
        yield from tables(child)


def heard(event):
    global count
    if event.detail1 != 1 or event.source.getRole() != pyatspi.ROLE_TABLE_CELL:
        return
    say("focus " + event.source.name)
    count -= 1
    if count == 0:
        pyatspi.Registry.stop()


app = application()
if app is None:
    say("nothing")
    sys.exit(1)
for table in tables(app):
    grid = table.queryTable()
    say(f"table {table.name} ({grid.nColumns} columns, {grid.nRows} rows)")
    for cell in table:
        if cell.name.endswith("free"):  # what is booked comes first
            break
        say("cell " + cell.name)
pyatspi.Registry.registerEventListener(heard, "object:state-changed:focused")
threading.Timer(20, os._exit, [2]).start()
say("READY")
pyatspi.Registry.start()
os._exit(0)
