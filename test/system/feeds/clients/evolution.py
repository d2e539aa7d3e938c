"""Evolution's data server, asked again at each line of stdin: what it shows of each calendar, as one line of JSON."""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402

registry = EDataServer.SourceRegistry.new_sync(None)
clients = {
    name: ECal.Client.connect_sync(registry.ref_source(name), ECal.ClientSourceType.EVENTS, 30, None)
    for name in sys.argv[1:]
}


def shown(client):
    _, events = client.get_object_list_sync("#t", None)
    lines = []
    for event in events:
        if event.get_status() == ICalGLib.PropertyStatus.CANCELLED:
            continue
        at = event.get_dtstart()
        day = f"{at.get_year():04}-{at.get_month():02}-{at.get_day():02}"
        time = f"{at.get_hour():02}:{at.get_minute():02}:00"
        lines.append(f"{day}T{time} {event.get_summary()} @{event.get_location()}")
    return sorted(lines)


for _ in sys.stdin:
    for client in clients.values():
        client.refresh_sync(None)
    print(json.dumps({name: shown(client) for name, client in clients.items()}), flush=True)
