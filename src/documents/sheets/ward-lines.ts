// How many wards stand, on one sheet: a working paper for the level above.

import type { CivilDate } from '../../domain/civil-date.ts';
import type { Language } from '../../domain/ward.ts';
import type { WardLine } from '../../domain/ward-line.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { figureCell, type Paper } from '../paper.ts';
import { wardLinesTable } from '../ward-lines-table.ts';

const WARD_WIDTH = 58;

export function wardLinesPaper(lines: readonly WardLine[], today: CivilDate, language: Language): Paper {
  const { many, dates } = messagesIn(language);
  const { title, subject, footer, sheet } = many.overview;
  const { caption, head, rows } = wardLinesTable(lines, language);
  return {
    language,
    orientation: 'landscape',
    margins: 'official',
    name: title,
    author: 'lichtruc',
    blocks: [
      { kind: 'title', above: '', title, subject: subject(lines.length, dates.date(today)), attachedTo: '' },
      {
        kind: 'table',
        caption,
        columns: head.map((heading, i) => ({
          heading,
          width: i === 0 ? WARD_WIDTH : 'rest',
          align: i === 0 ? 'left' : 'center',
          ...(i === 0 ? { namesRow: true } : {}),
        })),
        rows: rows.map(row => row.map(figureCell)),
        empty: '',
        rowHeight: 0,
      },
    ],
    footer: footer(lines.length),
    draftMark: null,
    createdAt: null,
    onePage: false,
    data: { name: sheet, columns: [...head], rows: rows.map(row => [...row]) },
  };
}
