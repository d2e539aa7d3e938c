import { SET_DOCUMENTS, SHEETS } from '../../documents/document-formats.ts';
import { ROSTER_VIEWS } from '../../documents/roster-views.ts';
import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import {
  choice,
  flag,
  format,
  inPeriod,
  number,
  text,
  unless,
  withDefault,
  withLetter,
} from '../parameters.ts';
import { runs } from '../runs.ts';
import { COPY, OPEN } from './hand-options.ts';

/** The documents of the set. */
const CALLED = { annex: 'phu-luc', change: 'thay-doi', notice: 'thong-bao', 'youth-union': 'lich-doan' };

export const exportCommand = declare({
  name: 'export',
  section: 'output',
  effect: 'files',
  alias: 'xuat',
  summary: {
    vi: 'Xuất lịch và các văn bản: pdf, docx, xlsx, html, csv, json, text, ics (lịch điện tử)',
    en: 'Export roster and documents: pdf, docx, xlsx, html, csv, json, text, ics (calendars)',
  },
  arguments: { format: format('[format]'), period: inPeriod('[period]', 'either') },
  options: {
    output: withLetter(
      'o',
      text('path', {
        flag: 'ghi-ra',
        vi: 'tệp hoặc thư mục; đuôi tệp cho biết định dạng; “-” là in ra màn hình',
        en: 'file or folder; its ending tells the format; - is stdout',
      }),
    ),
    sheet: withDefault(
      choice(
        'sheet',
        SHEETS,
        {
          flag: 'van-ban',
          vi: 'văn bản nào: lich-truc, treo-tuong, so-ky-truc, phieu-ca-nhan, so-cong-bang, hoặc một văn bản của --bo-van-ban',
          en: 'which document: roster, wall (calendar to hang up), sign-in, person, fairness, or one of --document',
        },
        {
          ...CALLED,
          roster: 'lich-truc',
          wall: 'treo-tuong',
          'sign-in': 'so-ky-truc',
          person: 'phieu-ca-nhan',
          fairness: 'so-cong-bang',
        },
      ),
      'roster',
    ),
    person: text('person', {
      flag: 'nguoi',
      vi: 'phiếu của ai: mã hoặc tên',
      en: 'whose sheet: code or name',
    }),
    to: text('person', {
      flag: 'gui',
      vi: 'tin riêng cho một người, chỉ với text: buổi cũ, buổi mới, trực cùng ai, địa chỉ trang của người đó',
      en: 'the text for one person, with text alone: old and new turns, with whom, the address of their page',
    }),
    document: choice(
      'document',
      SET_DOCUMENTS,
      {
        flag: 'bo-van-ban',
        vi: 'một văn bản của bộ: phu-luc (của kế hoạch), thay-doi (thông báo thay đổi), thong-bao (cho người dân), lich-doan (của Đoàn Thanh niên)',
        en: 'one of the set: annex (of the plan), change (notice of a change), notice (for citizens), youth-union (its own roster)',
      },
      CALLED,
    ),
    view: withDefault(
      choice(
        'view',
        ROSTER_VIEWS,
        {
          flag: 'cach-xem',
          vi: 'lịch trực theo buoi (buổi), tuan (tuần) hay nguoi (người)',
          en: 'the roster by: duties, weeks, people',
        },
        { duties: 'buoi', weeks: 'tuan', people: 'nguoi' },
      ),
      'duties',
    ),
    since: number('version', {
      flag: 'so-voi-ban',
      vi: 'ghi thay đổi so với bản số này (không ghi: bản gần nhất đã có số văn bản)',
      en: 'note changes against this version (else the last one with a document number)',
    }),
    paper: withDefault(
      choice('size', ['a4', 'a3'], {
        flag: 'kho-giay',
        vi: 'khổ giấy của lịch treo tường',
        en: 'paper of the wall calendar',
      }),
      'a4',
    ),
    phones: flag({ flag: 'dien-thoai', vi: 'in cả số điện thoại', en: 'with telephone numbers' }),
    places: flag({ flag: 'noi-truc', vi: 'thêm cột địa điểm', en: 'with a column for the place' }),
    documentLang: choice('vi|en', ['vi', 'en'], {
      flag: 'tieng',
      vi: 'ngôn ngữ của văn bản',
      en: 'language of the document',
    }),
    draft: flag({
      flag: 'ban-thao',
      vi: 'bản thảo, có chữ DỰ THẢO trên mọi trang, thay vì bản đã ban hành',
      en: 'the draft, marked DRAFT on every page, instead of what is published',
    }),
    ofVersion: number('number', { flag: 'ban-so', vi: 'như ở bản số này', en: 'as it was in this version' }),
    separator: withDefault(
      choice('mark', [';', ','], { flag: 'dau-cach', vi: 'dấu phân cách của csv', en: 'separator of csv' }),
      ';',
    ),
    bom: unless({ vi: 'csv không có dấu BOM ở đầu tệp', en: 'csv without a byte order mark' }),
    details: flag({
      flag: 'chi-tiet',
      vi: 'nêu tên từng tệp khi ghi cả thư mục',
      en: 'name each file where a folder is written',
    }),
    copy: COPY,
    open: OPEN,
    overwrite: flag({
      flag: 'ghi-de',
      vi: 'ghi đè tệp không do lichtruc tạo',
      en: 'replace a file that lichtruc did not make',
    }),
  },
  examples: [
    'export pdf 2027-01 -o lich-truc.pdf',
    'export 2027-Q1 -o lich-truc.docx',
    'export text next-month',
    'export text 2027-Q1 --to CB01 --copy',
    'export pdf next-month --sheet notice -o thong-bao.pdf',
    'export docx 2027-02 --document change -o thong-bao-thay-doi.docx',
    'export pdf 2027-Q1 --sheet person --person CB01',
    'export ics 2027-Q1 -o lich',
  ],
});

export const exportCommands: readonly CommandFile[] = [
  runs(exportCommand, async () => (await import('../actions/export.ts')).exportRoster),
];
