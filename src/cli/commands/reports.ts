import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, date, flag, inPeriodOrFile, list, text, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';
import { OPEN } from './hand-options.ts';

export const report = declare({
  name: 'report',
  section: 'books',
  effect: 'notes',
  alias: 'baocao',
  summary: {
    vi: 'Báo cáo kết quả của một kỳ: màn hình, docx, pdf, xlsx, html, json',
    en: 'Report the results of a period: terminal, docx, pdf, xlsx, html, json',
  },
  arguments: { what: inPeriodOrFile('[period|files...]', 'back') },
  options: {
    output: withLetter(
      'o',
      text('path', {
        flag: 'ghi-ra',
        vi: 'ghi văn bản: tên tệp .docx, .pdf, .xlsx hoặc .html',
        en: 'write the paper: a .docx, .pdf, .xlsx or .html file',
      }),
    ),
    documentLang: choice('vi|en', ['vi', 'en'], {
      flag: 'tieng',
      vi: 'ngôn ngữ của văn bản',
      en: 'language of the document',
    }),
    to: text('body', { flag: 'kinh-gui', vi: 'kính gửi', en: 'whom it is addressed to' }),
    number: text('number', { flag: 'so', vi: 'số của báo cáo', en: 'number of the report' }),
    date: date('date', { flag: 'ngay', vi: 'ngày ký báo cáo', en: 'date of the report' }),
    ground: list('list', ';', {
      flag: 'can-cu',
      vi: 'căn cứ, cách nhau bằng dấu chấm phẩy',
      en: 'grounds, separated by semicolons',
    }),
    combine: flag({
      flag: 'tong-hop',
      vi: 'gộp nhiều đơn vị vào một bảng, từ báo cáo JSON hoặc từ tệp đơn vị',
      en: 'put several wards into one table, from their JSON reports or their files',
    }),
    open: OPEN,
    overwrite: flag({
      flag: 'ghi-de',
      vi: 'ghi đè tệp không do lichtruc tạo',
      en: 'replace a file that lichtruc did not make',
    }),
  },
  examples: [
    'report 2027-01',
    'report 2027-Q1 -o bao-cao.docx',
    'report 2027-01 --json > thuy-khue.json',
    'report --combine thuy-khue.json yen-phu.json -o tong-hop.xlsx',
    'report 2027-01 --combine don-vi/ -o tong-hop.xlsx',
  ],
});

export const reportCommands: readonly CommandFile[] = [
  runs(report, async () => (await import('../actions/report.ts')).report),
];
