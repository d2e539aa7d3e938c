import type { CommandFile } from '../command-file.ts';

const report: CommandFile = {
  name: 'report',
  alias: 'baocao',
  arguments: ['[period|files...]'],
  summary: {
    vi: 'Báo cáo kết quả của một kỳ: màn hình, docx, pdf, xlsx, html, json',
    en: 'Report the results of a period: terminal, docx, pdf, xlsx, html, json',
  },
  options: [
    {
      flags: '-o, --output <path>',
      text: {
        vi: 'ghi văn bản: tên tệp .docx, .pdf, .xlsx hoặc .html',
        en: 'write the paper: a .docx, .pdf, .xlsx or .html file',
      },
    },
    {
      flags: '--document-lang <vi|en>',
      text: { vi: 'ngôn ngữ của văn bản', en: 'language of the document' },
    },
    { flags: '--to <body>', text: { vi: 'kính gửi', en: 'whom it is addressed to' } },
    { flags: '--number <number>', text: { vi: 'số của báo cáo', en: 'number of the report' } },
    { flags: '--date <date>', text: { vi: 'ngày ký báo cáo', en: 'date of the report' } },
    {
      flags: '--ground <list>',
      text: { vi: 'căn cứ, cách nhau bằng dấu chấm phẩy', en: 'grounds, separated by semicolons' },
    },
    {
      flags: '--combine',
      text: {
        vi: 'gộp báo cáo JSON của nhiều đơn vị vào một bảng',
        en: 'put the JSON reports of several wards into one table',
      },
    },
    {
      flags: '--overwrite',
      text: { vi: 'ghi đè tệp không do lichtruc tạo', en: 'replace a file that lichtruc did not make' },
    },
  ],
  examples: [
    'report 2027-01',
    'report 2027-Q1 -o bao-cao.docx',
    'report 2027-01 --json > thuy-khue.json',
    'report --combine thuy-khue.json yen-phu.json -o tong-hop.xlsx',
  ],
  load: async () => (await import('../actions/report.ts')).report,
};

export const reportCommands: readonly CommandFile[] = [report];
