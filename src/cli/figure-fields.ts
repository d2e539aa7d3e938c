// The figures of a service record, as fields of its table: counts, and what is written in a way of its own.

import type { Problem } from '../domain/errors.ts';
import type { ServiceField, ServiceRecord } from '../domain/service-record.ts';
import { cleanTexts } from '../domain/text.ts';
import { type FigureField, MOST_SERVED, NOTHING, readFigures } from '../intake/service-figures.ts';
import { typedRecord } from '../intake/typed-record.ts';
import type { RecordInput } from '../operations/records/record-duty.ts';
import { problemText } from './boundary.ts';
import type { CommandInput } from './command-file.ts';
import type { Field, FieldValues } from './form-fields.ts';

const COUNTS = ['organisations', 'citizens', 'received', 'sameDay', 'appointed', 'guided'] as const;
type Count = (typeof COUNTS)[number];
const TEXTS = ['byField', 'satisfaction', 'minutes', 'note'] as const;
type TextField = (typeof TEXTS)[number];

/** Every answer is judged as it is typed: nobody types ten of them twice. */
export function figureFields(
  standing: ServiceRecord,
  fields: readonly ServiceField[],
  input: CommandInput,
): readonly Field<string>[] {
  const { ask } = input.messages.records;
  return [
    ...COUNTS.map((name): Field<string> => {
      const check = (typed: string, value: FieldValues<string>) => {
        const most = mostOf(name, value);
        return (/^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most) || ask.count(most);
      };
      return { name, label: ask[name], value: String(standingCount(standing, name)), check };
    }),
    ...TEXTS.map((name): Field<string> => {
      const hint = ask.hints[name];
      const check = judged(name, fields, input);
      return { name, label: ask[name], value: standingText(standing, name), hint, check };
    }),
  ];
}

/** Files are answered or appointed only where they were received. */
function mostOf(name: Count, value: FieldValues<string>): number {
  if (name === 'sameDay') return Number(value('received'));
  if (name === 'appointed') return Math.max(0, Number(value('received')) - Number(value('sameDay')));
  return MOST_SERVED;
}

function standingCount(standing: ServiceRecord, name: Count): number {
  return name === 'sameDay' ? standing.answeredSameDay : standing[name];
}

function standingText(
  { byField, satisfaction, minutesToResult, note }: ServiceRecord,
  name: TextField,
): string {
  switch (name) {
    case 'byField':
      return [...byField].map(([code, files]) => `${code}=${files}`).join('; ');
    case 'satisfaction':
      return satisfaction?.join(',') ?? '';
    case 'minutes':
      return minutesToResult.join(',');
    case 'note':
      return note;
  }
}

export function figuresOf(standing: ServiceRecord, value: FieldValues<string>): RecordInput['figures'] {
  const text = (name: TextField) => {
    const typed = value(name).trim();
    return typed === '' && standingText(standing, name) !== '' ? NOTHING : typed || null;
  };
  return {
    organisations: value('organisations'),
    citizens: value('citizens'),
    received: value('received'),
    sameDay: value('sameDay'),
    appointed: value('appointed'),
    guided: value('guided'),
    byField: text('byField'),
    satisfaction: text('satisfaction'),
    minutes: text('minutes'),
    note: text('note'),
  };
}

function judged(field: TextField, fields: readonly ServiceField[], { messages }: CommandInput) {
  return (typed: string): true | string => {
    const problems: Problem[] = [];
    readFigures(
      typedRecord<FigureField>({ [field]: typed }, () => ''),
      fields,
      problems,
    );
    const [problem] = cleanTexts(problems);
    return !problem || problemText(problem, messages);
  };
}
