"""What python3-icalendar reads of the calendar on stdin, a line an event."""

import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
assert not any(part.errors for part in calendar.walk())
for event in calendar.walk("vevent"):
    if str(event["status"]) != "CANCELLED":
        print(f"{event['dtstart'].dt:%Y-%m-%dT%H:%M:%S} {event['summary']} @{event['location']}")
