import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, date, flag, inPeriod, number, numbered, onDay, text } from '../parameters.ts';
import { runs } from '../runs.ts';
import { COPY } from './hand-options.ts';

export const diffCommand = declare({
  name: 'diff',
  section: 'roster',
  effect: 'reads',
  alias: 'khacbiet',
  summary: {
    vi: 'Bản thảo khác lịch đã ban hành ở đâu, cần báo ai',
    en: 'How the draft differs from what is published, and whom to tell',
  },
  arguments: { period: inPeriod('<period>', 'ahead') },
  options: {
    from: number('version', { flag: 'tu-ban', vi: 'so từ bản số', en: 'compare from this version' }),
    to: number('version', {
      flag: 'den-ban',
      vi: 'đến bản số (không ghi: lịch đang có hiệu lực)',
      en: 'to this one (or what is in force)',
    }),
  },
  examples: ['diff 2026-10', 'diff 2026-10 --from 1 --to 3'],
});

export const versionsCommand = declare({
  name: 'versions',
  section: 'roster',
  effect: 'reads',
  alias: 'cacban',
  summary: { vi: 'Các bản đã ban hành', en: 'All that was published' },
  examples: ['versions'],
});

export const versionsMark = declare({
  name: 'versions mark',
  effect: 'notes',
  next: 'versions',
  alias: 'ghiso',
  summary: {
    vi: 'Ghi số và ngày văn bản sau khi ký',
    en: 'Set number and date of the document once it is signed',
  },
  arguments: { version: numbered('<version>') },
  options: {
    number: text('number', { flag: 'so', vi: 'số văn bản', en: 'number of the document' }),
    date: date('date', { flag: 'ngay', vi: 'ngày văn bản', en: 'date of the document' }),
    annexOf: number('version', {
      flag: 'phu-luc-cua',
      vi: 'là phụ lục của văn bản bản số này, cùng số và ngày',
      en: 'an annex of this version’s document, with its number and date',
    }),
    posted: flag({ flag: 'da-treo', vi: 'đã treo bản này', en: 'this version hangs on the wall' }),
  },
  examples: ['versions mark 1 --number 5 --date 28/09/2026', 'versions mark 3 --posted'],
});

export const remindCommand = declare({
  name: 'remind',
  section: 'changes',
  effect: 'reads',
  alias: 'nhac',
  summary: {
    vi: 'Tin nhắn nhắc lịch trực (mặc định: ngày mai)',
    en: 'Reminder of a duty to paste into a chat (tomorrow unless told)',
  },
  arguments: { date: onDay('[date]', 'ahead') },
  options: {
    documentLang: choice('vi|en', ['vi', 'en'], {
      flag: 'tieng',
      vi: 'ngôn ngữ của tin nhắn',
      en: 'language of the text',
    }),
    copy: COPY,
  },
  examples: ['remind', 'remind 16/10/2026'],
});

export const versionCommands: readonly CommandFile[] = [
  runs(diffCommand, async () => (await import('../actions/versions.ts')).diff),
  runs(versionsCommand, async () => (await import('../actions/versions.ts')).list),
  runs(versionsMark, async () => (await import('../actions/versions.ts')).mark),
  runs(remindCommand, async () => (await import('../actions/remind.ts')).remind),
];
