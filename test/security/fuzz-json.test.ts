// JSON that comes from outside, or that an earlier run left: taken, or refused by what is wrong with it, never a crash.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/domain/text.ts';
import { eventTexts } from '../../src/feeds/event-texts.ts';
import { folderRecordText, readFolderRecord } from '../../src/feeds/folder-record.ts';
import { readReportFile } from '../../src/intake/report-file.ts';

const options = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300), seed: 20261124 };

const REPORT = {
  kind: 'service-report',
  format: 1,
  ward: { id: 'w', name: 'Phường' },
  period: { from: '2027-01-01', last: '2027-01-31' },
  figures: {
    duties: { published: 3, held: 1, missed: 1, unrecorded: 1, cancelled: 0 },
    served: { organisations: 1, citizens: 2 },
    files: { received: 2, answeredSameDay: { part: 1, of: 2 } },
    satisfaction: { satisfied: { part: 1, of: 1 } },
  },
};
const GOOD = JSON.stringify(REPORT);
const read = (text: string) => readReportFile('a.json', new TextEncoder().encode(text));

/** The report with one value, at any depth, replaced by any other. */
const withAnyValue = fc.tuple(fc.nat(30), fc.jsonValue()).map(([nth, value]) => {
  let seen = 0;
  return JSON.stringify(REPORT, (_, inner: unknown) => (seen++ === nth ? value : inner));
});
const withAnyCharacters = fc
  .tuple(fc.nat(GOOD.length - 1), fc.nat(6), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([at, cut, text]) => GOOD.slice(0, at) + text + GOOD.slice(at + cut));
const nearlyReport = fc.oneof(withAnyValue, withAnyCharacters, fc.json(), fc.string({ unit: 'binary' }));

describe('whatever JSON there is', () => {
  it('a report of another ward is figures that can be, or problems', () => {
    expect(read(GOOD)).toMatchObject({ published: 3, citizens: 2 });
    fc.assert(
      fc.property(nearlyReport, text => {
        const found = read(text);
        if (!('ward' in found)) {
          expect(found.length).toBeGreaterThan(0);
          return;
        }
        expect(found.held + found.missed + found.unrecorded).toBeLessThanOrEqual(found.published);
        expect(found.period.from <= found.period.last).toBe(true);
        expect(cleanText(found.ward.name)).toBe(found.ward.name);
      }),
      options,
    );
  });

  it('events that an earlier build kept are taken, or made anew', () => {
    const kept = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.jsonValue().map(texts => JSON.stringify({ rendering: 1, texts })),
    );
    fc.assert(
      fc.property(kept, text => {
        const record = readFolderRecord(text);
        expect(eventTexts(record.texts).kept()).toEqual(eventTexts(null).kept());
        expect(readFolderRecord(folderRecordText(record))).toEqual(record);
      }),
      options,
    );
  });
});
