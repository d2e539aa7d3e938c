// The JSON report of another ward. It comes from outside: only what is named here is taken from it, every number must
// be one that could be, every text is cleaned.

import * as v from 'valibot';
import { parseCivilDate } from '../domain/civil-date.ts';
import type { WardFigures } from '../domain/combined-report.ts';
import type { Problem } from '../domain/errors.ts';
import { cleanText } from '../domain/text.ts';

export const REPORT_KIND = 'service-report';
/** Raised when a field changes its meaning. */
export const REPORT_FORMAT = 1;

const MOST_BYTES = 1_000_000;
const MOST_NAME = 200;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const share = v.pipe(
  v.object({ part: count, of: count }),
  v.check(({ part, of }) => part <= of, 'part > of'),
);
const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseCivilDate(dataset.value);
    if (read) return read;
    addIssue({ message: 'YYYY-MM-DD' });
    return NEVER;
  }),
);
const text = v.pipe(v.string(), v.maxLength(MOST_NAME), v.transform(cleanText), v.nonEmpty());

const ReportSchema = v.object({
  ward: v.object({ id: text, name: text }),
  period: v.pipe(
    v.object({ from: date, last: date }),
    v.check(({ from, last }) => from <= last, 'from > last'),
  ),
  figures: v.object({
    duties: v.pipe(
      v.object({ published: count, held: count, missed: count, unrecorded: count, cancelled: count }),
      v.check(d => d.held + d.missed + d.unrecorded + d.cancelled === d.published, 'published'),
    ),
    served: v.object({ organisations: count, citizens: count }),
    files: v.pipe(
      v.object({ received: count, answeredSameDay: share }),
      v.check(f => f.answeredSameDay.of === f.received, 'answeredSameDay.of'),
    ),
    satisfaction: v.object({ satisfied: share }),
  }),
});

/** The figures of one report, or what is wrong with it and where. */
export function readReportFile(file: string, bytes: Uint8Array): WardFigures | readonly Problem[] {
  const refused = (problem: Problem): readonly Problem[] => [{ ...problem, place: { file } }];
  if (bytes.length > MOST_BYTES) return refused({ code: 'file-too-large', facts: { most: MOST_BYTES } });
  const document = parseJson(bytes);
  if (document === undefined) return refused({ code: 'report-not-json', facts: {} });
  const data = isObject(document) && 'data' in document ? document['data'] : document;
  if (!isObject(data) || data['kind'] !== REPORT_KIND) return refused({ code: 'report-foreign', facts: {} });
  if (data['format'] !== REPORT_FORMAT)
    return refused({
      code: 'report-format',
      facts: { format: cleanText(String(data['format'])).slice(0, 20), known: REPORT_FORMAT },
    });
  const parsed = v.safeParse(ReportSchema, data);
  if (parsed.success) return asFigures(parsed.output);
  return innermost(parsed.issues).flatMap(issue => refused(asProblem(issue)));
}

/** Figures that do not add up are no news where one of them is wrong by itself. */
function innermost(issues: readonly v.BaseIssue<unknown>[]): readonly v.BaseIssue<unknown>[] {
  const path = (issue: v.BaseIssue<unknown>) => v.getDotPath(issue) ?? '';
  return issues.filter(issue => !issues.some(other => path(other).startsWith(`${path(issue)}.`)));
}

function asProblem(issue: v.BaseIssue<unknown>): Problem {
  const value = cleanText(issue.type === 'check' ? issue.message : issue.received).slice(0, 60);
  return { code: 'report-field', facts: { field: v.getDotPath(issue) ?? '', value } };
}

function asFigures({ ward, period, figures }: v.InferOutput<typeof ReportSchema>): WardFigures {
  const { published, held, missed, unrecorded } = figures.duties;
  return {
    ward,
    period,
    published,
    held,
    missed,
    unrecorded,
    organisations: figures.served.organisations,
    citizens: figures.served.citizens,
    received: figures.files.received,
    answeredSameDay: figures.files.answeredSameDay.part,
    satisfied: figures.satisfaction.satisfied,
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
