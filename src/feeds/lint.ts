// What calendar programs let pass in silence, or drop the whole file for: one broken line makes Google ignore a
// feed without a word. RFC 5545 and 7986; every file passes here before it replaces another.

/** Findings as short English lines: they are for us, not for the office. Empty where the file is clean. */
export function lintCalendar(bytes: Uint8Array): readonly string[] {
  const text = decode(bytes);
  if (text === null) return ['not UTF-8'];
  return [...lintText(text, bytes), ...lintLines(unfold(text))];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Google's limits; a feed stays far below them. */
const MOST_BYTES = 1_000_000;
const MOST_EVENTS = 1_100;

function lintText(text: string, bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  if (bytes.length > MOST_BYTES) found.push('over 1 MB');
  if (text.split('BEGIN:VEVENT\r\n').length - 1 > MOST_EVENTS) found.push(`over ${MOST_EVENTS} events`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb) found.push('byte order mark');
  if (text !== text.normalize('NFC')) found.push('not NFC');
  if (!text.endsWith('END:VCALENDAR\r\n')) found.push('no END:VCALENDAR with CRLF at the end');
  if (/[^\r]\n|\r[^\n]/.test(text)) found.push('bare CR or LF');
  if ([...text].some(c => c < ' ' && c !== '\t' && c !== '\r' && c !== '\n')) found.push('control character');
  if (/(^|[^\\])(\\\\)*\\\r\n[ \t]/.test(text)) found.push('escape cut by a fold');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) found.push(`line over 75 octets: ${line.slice(0, 40)}`);
  return found;
}

function unfold(text: string): readonly string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(line => line !== '');
}

const CONTENT_LINE = /^([A-Za-z0-9-]+)((?:;[^:";]+=(?:"[^"]*"|[^:";]*))*):(.*)$/s;

interface Scan {
  readonly open: string[];
  readonly uids: Set<string>;
  readonly zones: Set<string>;
  event: Map<string, string> | null;
  componentSeen: boolean;
}

function lintLines(lines: readonly string[]): readonly string[] {
  const scan: Scan = { open: [], uids: new Set(), zones: new Set(), event: null, componentSeen: false };
  const found = lines.flatMap(line => {
    const match = CONTENT_LINE.exec(line);
    if (!match) return [`not a content line: ${line.slice(0, 40)}`];
    const [, name = '', parameters = '', value = ''] = match;
    return lintLine(scan, name.toUpperCase(), parameters, value);
  });
  return scan.open.length > 0 ? [...found, `not closed: ${scan.open.join(' ')}`] : found;
}

function lintLine(scan: Scan, name: string, parameters: string, value: string): readonly string[] {
  if (name === 'BEGIN') return begin(scan, value);
  if (name === 'END') return end(scan, value);
  const component = scan.open.at(-1);
  if (component === 'VCALENDAR') return lintHead(scan, name, value);
  if (component === 'VTIMEZONE' && name === 'TZID') scan.zones.add(value);
  if (component === 'VALARM' && name === 'UID') return ['UID in VALARM'];
  return component === 'VEVENT' ? lintProperty(scan, name, parameters, value) : [];
}

function begin(scan: Scan, component: string): readonly string[] {
  const inEvent = scan.open.at(-1) === 'VEVENT';
  if (scan.open.length > 0) scan.componentSeen = true;
  scan.open.push(component);
  if (component === 'VEVENT') scan.event = new Map();
  if (!inEvent) return [];
  if (component !== 'VALARM') return [`${component} in VEVENT`];
  return scan.event?.get('STATUS') === 'CANCELLED' ? ['alarm in a cancelled event'] : [];
}

function end(scan: Scan, component: string): readonly string[] {
  const found = scan.open.pop() === component ? [] : [`END of ${component} without its BEGIN`];
  const { event } = scan;
  if (component !== 'VEVENT' || !event) return found;
  scan.event = null;
  const missing = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'].filter(name => !event.has(name));
  const uid = event.get('UID') ?? '';
  const twice = scan.uids.has(uid) ? [`UID twice: ${uid}`] : [];
  scan.uids.add(uid);
  return [...found, ...twice, ...missing.map(name => `VEVENT without ${name}`)];
}

function lintHead(scan: Scan, name: string, value: string): readonly string[] {
  const found: string[] = [];
  if (scan.componentSeen) found.push(`calendar property after a component: ${name}`);
  if (name === 'METHOD') found.push('METHOD in a feed');
  if ((name === 'NAME' || name === 'X-WR-CALNAME') && /[,;\\]/.test(value))
    found.push(`separator in ${name}`);
  return found;
}

function lintProperty(scan: Scan, name: string, parameters: string, value: string): readonly string[] {
  const found: string[] = [];
  if (scan.event?.has(name)) found.push(`${name} twice in an event`);
  scan.event?.set(name, value);
  if (name === 'ATTENDEE') found.push('ATTENDEE in a feed');
  if (/^(DTSTAMP|CREATED|LAST-MODIFIED)$/.test(name) && !/^\d{8}T\d{6}Z$/.test(value))
    found.push(`${name} is not UTC`);
  if (/^(SUMMARY|LOCATION|DESCRIPTION)$/.test(name) && /(^|[^\\])(\\\\)*[,;]/.test(value))
    found.push(`separator not escaped in ${name}`);
  if (!/^DT(START|END)$/.test(name)) return found;
  if (!/^\d{8}T\d{6}Z?$/.test(value)) return [...found, `no time in ${name}`];
  const zone = /TZID=([^;:]+)/.exec(parameters)?.[1];
  if (zone && !scan.zones.has(zone)) found.push(`no VTIMEZONE for ${zone}`);
  if (!zone && !value.endsWith('Z')) found.push(`floating ${name}`);
  return found;
}
