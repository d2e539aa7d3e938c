import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, flag, inPeriod, list, notBlank, number, text, withDefault } from '../parameters.ts';
import { runs } from '../runs.ts';
import { COPY } from './hand-options.ts';

export const publishCommand = declare({
  name: 'publish',
  section: 'roster',
  effect: 'publishes',
  alias: 'banhanh',
  also: ['congbo'],
  summary: { vi: 'Ban hành bản thảo thành bản có số', en: 'Publish the draft as a numbered version' },
  arguments: { period: inPeriod('<period>', 'ahead') },
  options: {
    number: text('number', {
      flag: 'so',
      vi: 'số văn bản (có thể ghi sau)',
      en: 'number of the document (may be set later)',
    }),
    date: date('date', {
      flag: 'ngay',
      vi: 'ngày văn bản (có thể ghi sau)',
      en: 'date of the document (may be set later)',
    }),
    annexOf: number('version', {
      flag: 'phu-luc-cua',
      vi: 'là phụ lục của văn bản bản số này, cùng số và ngày',
      en: 'an annex of this version’s document, with its number and date',
    }),
    signatory: text('name', { flag: 'nguoi-ky', vi: 'người ký bản này', en: 'who signs this version' }),
    recipients: list('list', ';', {
      flag: 'noi-nhan',
      vi: 'nơi nhận của bản này, cách nhau dấu ;',
      en: 'recipients of this version, with ;',
    }),
    symbol: text('symbol', {
      flag: 'ky-hieu',
      vi: 'ký hiệu: KH-UBND, TB-UBND',
      en: 'symbol: KH-UBND, TB-UBND',
    }),
    reason: withDefault(
      text('text', { flag: 'ly-do', vi: 'lý do thay đổi', en: 'reason of the change' }),
      '',
    ),
    force: notBlank('reason', {
      flag: 'bat-buoc',
      vi: 'ban hành dù có lỗi, kèm lý do',
      en: 'publish in spite of errors, with the reason',
    }),
    phones: flag({
      flag: 'dien-thoai',
      vi: 'hiện số điện thoại người cần báo (chỉ trên màn hình)',
      en: 'show telephone numbers of those to tell (on a terminal only)',
    }),
    copy: COPY,
  },
  examples: [
    'publish 2027-Q1',
    'publish 2027-Q1 --number 5 --date 18/12/2026',
    'publish 2027-01 --symbol TB-UBND --signatory "Trần Văn Minh"',
  ],
});

export const publishCommands: readonly CommandFile[] = [
  runs(publishCommand, async () => (await import('../actions/publish.ts')).publish),
];
