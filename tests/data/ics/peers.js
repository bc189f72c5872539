// SPDX-License-Identifier: GPL-3.0-or-later
// What ical.js (npm install ical.js@2.2.1, dist/ical.es5.cjs) finds in a calendar, in the same words as peers.py.
// node peers.js PATH-TO-ICAL.JS FILE FROM TO ...
'use strict';
const fs = require('fs');
const ICAL = require(process.argv[2]);

const mostSteps = 5000;

// The offset that a zone of this computer has at an instant, in seconds.
function offsetAt(zone, seconds) {
    const parts = {};
    for (const part of new Intl.DateTimeFormat('en-GB', {
             timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
             hour: 'numeric', minute: 'numeric', second: 'numeric'
         }).formatToParts(new Date(1000 * seconds)))
        parts[part.type] = Number(part.value);
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) / 1000 - seconds;
}

function inZone(time, zone) {
    const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;
    const before = offsetAt(zone, local - 86400);
    if (offsetAt(zone, local - before) === before)
        return local - before;
    const after = offsetAt(zone, local + 86400);
    return offsetAt(zone, local - after) === after ? local - after : local - before;
}

// ical.js knows the zones that a file brings along, and UTC; this computer knows the others.
function seconds(time, tzid) {
    if (time.isDate)
        return inZone(time, 'Europe/London');
    if (time.zone && time.zone !== ICAL.Timezone.localTimezone)
        return time.toUnixTime();
    return inZone(time, tzid || 'Europe/London');
}

function times(text, first, last) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
        ICAL.TimezoneService.register(zone);
    const found = [];
    const masters = [], others = [];
    for (const component of calendar.getAllSubcomponents('vevent')) {
        const event = new ICAL.Event(component, {strictExceptions: false, exceptions: []});
        (component.hasProperty('recurrence-id') ? others : masters).push(event);
    }
    const used = new Set();
    const add = (start, end, event) => {
        const tzid = event.component.getFirstProperty('dtstart').getParameter('tzid');
        const wholeDay = start.isDate && start.compare(end) === 0;
        const from = seconds(start, tzid);
        const to = wholeDay ? inZone(start.clone(), 'Europe/London') + 86400 : seconds(end, tzid);
        if (from < last && (to > first || from >= first))
            found.push([from, to]);
        return from;
    };
    for (const event of masters) {
        for (const other of others) {
            if (other.uid === event.uid) {
                event.relateException(other);
                used.add(other);
            }
        }
        if (!event.isRecurring()) {
            add(event.startDate, event.endDate, event);
            continue;
        }
        const iterator = event.iterator();
        for (let step = 0, next; step < mostSteps && (next = iterator.next()); ++step) {
            const details = event.getOccurrenceDetails(next);
            if (add(details.startDate, details.endDate, details.item) > last + 90 * 86400)
                break;
        }
    }
    for (const event of others) {
        if (!used.has(event))
            add(event.startDate, event.endDate, event);
    }
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const words = process.argv.slice(3);
for (let i = 0; i + 2 < words.length; i += 3) {
    console.log('= ' + words[i]);
    try {
        const found = times(fs.readFileSync(words[i], 'utf8'), Date.parse(words[i + 1]) / 1000, Date.parse(words[i + 2]) / 1000);
        for (const [start, end] of found)
            console.log(start + ' ' + end);
    } catch (problem) {
        console.log('! ' + problem.name);
    }
}
