// The figures of one duty, as typed or as a row of a sheet has them.

import { findNamed } from '../domain/catalogue.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { Satisfaction, ServiceField, ServiceRecord } from '../domain/service-record.ts';
import { LONGEST_TEXT } from '../domain/text.ts';
import type { Headings } from './tables/headings.ts';
import type { TableRecord } from './tables/records.ts';

export const FIGURE_HEADINGS = {
  organisations: ['Tổ chức', 'Số tổ chức', 'Organisations'],
  citizens: ['Cá nhân', 'Công dân', 'Số cá nhân', 'Citizens'],
  received: ['Tiếp nhận', 'Hồ sơ tiếp nhận', 'Received'],
  sameDay: ['Trả ngay', 'Hồ sơ trả ngay', 'Trả trong ngày', 'Same day'],
  appointed: ['Hẹn trả', 'Hồ sơ hẹn trả', 'Appointed'],
  guided: ['Hướng dẫn', 'Hồ sơ hướng dẫn', 'Guided'],
  byField: ['Lĩnh vực', 'Theo lĩnh vực', 'Fields'],
  satisfaction: ['Hài lòng', 'Mức hài lòng', 'Satisfaction'],
  minutes: ['Số phút', 'Thời gian giải quyết', 'Minutes'],
  note: ['Ghi chú', 'Note'],
} as const satisfies Headings<string>;

export type FigureField = keyof typeof FIGURE_HEADINGS;

/** What is said of a duty besides who came; what is not said is left out. */
export type SaidFigures = Partial<Omit<ServiceRecord, 'duty' | 'attended'>>;

export const MOST_SERVED = 9_999;
/** A working day. */
export const MOST_MINUTES = 480;
const LEVELS = 5;
/** Takes back what is on record: nobody was asked, nothing was counted by field. */
export const NOTHING = '-';

export function readFigures(
  record: TableRecord<FigureField>,
  fields: readonly ServiceField[],
  problems: Problem[],
): SaidFigures {
  const read = <Value>(field: FigureField, reader: (text: string) => Value | Problem) => {
    const text = record.text(field);
    if (text === '') return undefined;
    const value = reader(text);
    if (!isProblem(value)) return value;
    problems.push({ ...value, place: record.place(field) });
    return undefined;
  };
  const note = record.text('note');
  return said({
    organisations: read('organisations', readCount),
    citizens: read('citizens', readCount),
    received: read('received', readCount),
    answeredSameDay: read('sameDay', readCount),
    appointed: read('appointed', readCount),
    guided: read('guided', readCount),
    byField: read('byField', text => readByField(text, fields)),
    satisfaction: read('satisfaction', readSatisfaction),
    minutesToResult: read('minutes', readMinutes),
    note: note === '' ? undefined : note === NOTHING ? '' : readRemark(note, record.place('note'), problems),
  });
}

/** A note or a reason: one line that a person can read. */
export function readRemark(text: string, place: Place, problems: Problem[]): string {
  if (text.length > LONGEST_TEXT)
    problems.push({ code: 'text-too-long', facts: { most: LONGEST_TEXT }, place });
  return text;
}

function said(values: { readonly [Name in keyof SaidFigures]: SaidFigures[Name] | undefined }): SaidFigures {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function isProblem<Value>(value: Value | Problem): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'facts' in value;
}

function readCount(text: string): number | Problem {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= MOST_SERVED) return count;
  return { code: 'count-unreadable', facts: { value: text, most: MOST_SERVED } };
}

/** `hộ tịch=2; chứng thực=1`. */
function readByField(text: string, fields: readonly ServiceField[]): ReadonlyMap<string, number> | Problem {
  const byField = new Map<string, number>();
  if (text === NOTHING) return byField;
  for (const part of text.split(/[;,]/).filter(p => p.trim() !== '')) {
    const [, name = '', count = ''] = /^(.+?)\s*[=:]\s*(\d{1,4})$/.exec(part.trim()) ?? [];
    if (name === '') return { code: 'field-count-unreadable', facts: { value: part.trim() } };
    const field = findNamed(name, fields);
    if (!field) {
      const known = fields.filter(f => f.offered).map(f => f.nameVi);
      return { code: 'field-unknown', facts: { value: name, known } };
    }
    if (byField.has(field.code)) return { code: 'field-twice', facts: { value: name } };
    byField.set(field.code, Number(count));
  }
  return byField;
}

/** `0,0,1,3,5`, from the worst level to the best. */
function readSatisfaction(text: string): Satisfaction | null | Problem {
  if (text === NOTHING) return null;
  const answers = text.split(/[,;\s]+/);
  const isWhole = answers.length === LEVELS && answers.every(a => /^\d{1,4}$/.test(a));
  if (!isWhole) return { code: 'satisfaction-unreadable', facts: { value: text } };
  const [a, b, c, d, e] = answers.map(Number);
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0];
}

/** `15,20`. */
function readMinutes(text: string): readonly number[] | Problem {
  if (text === NOTHING) return [];
  const parts = text.split(/[,;\s]+/).filter(p => p !== '');
  const minutes = parts.map(p => (/^\d{1,3}$/.test(p) ? Number(p) : Number.NaN));
  if (minutes.every(m => m <= MOST_MINUTES)) return minutes;
  return { code: 'minutes-unreadable', facts: { value: text, most: MOST_MINUTES } };
}
