// A published calendar as a subscriber's program sees it: just enough to say what comes next. Only for files that
// passed the lint.

import { type CivilDate, parseCivilDate } from '../domain/civil-date.ts';

export interface SeenEvent {
  readonly uid: string;
  readonly date: CivilDate;
  /** HH:MM */
  readonly time: string;
  readonly summary: string;
  readonly cancelled: boolean;
}

/** In the order of the file. */
export function readCalendar(bytes: Uint8Array): readonly SeenEvent[] {
  const text = new TextDecoder().decode(bytes).replace(/\r\n[ \t]/g, '');
  const events = text.split('BEGIN:VEVENT\r\n').slice(1);
  return events.flatMap(event => {
    const value = (name: string) =>
      new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'm').exec(event)?.[1]?.trimEnd() ?? '';
    const [, y, m, d, hour, minute] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/.exec(value('DTSTART')) ?? [];
    const date = parseCivilDate(`${y}-${m}-${d}`);
    if (!date) return [];
    const summary = value('SUMMARY').replace(/\\([,;\\])/g, '$1');
    return [
      {
        uid: value('UID'),
        date,
        time: `${hour}:${minute}`,
        summary,
        cancelled: value('STATUS') === 'CANCELLED',
      },
    ];
  });
}
