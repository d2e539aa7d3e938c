// Backups, restoring, the examination of the file, erasure.

import type { Fact, Facts } from '../../domain/errors.ts';
import type { CheckId } from '../../domain/health.ts';
import type { Explained } from '../explained.ts';
import { factDate, factList } from '../fact-text.ts';
import { dates } from './dates.ts';
import { tableName } from './history.ts';

const RESTORE = 'Hãy khôi phục từ bản sao lưu gần nhất: lichtruc phuchoi TỆP.';

const TITLES: Readonly<Record<CheckId, string>> = {
  integrity: 'Tệp nguyên vẹn',
  references: 'Các dòng dữ liệu khớp nhau',
  form: 'Cấu trúc tệp không bị sửa',
  migrations: 'Các bước nâng cấp không bị sửa',
  rows: 'Dữ liệu khớp với lịch sử thao tác',
  settings: 'Cài đặt đọc được',
  log: 'Nhật ký thao tác không bị sửa',
  chain: 'Các bản đã ban hành không bị sửa',
  addresses: 'Địa chỉ lịch đúng như đã cấp',
  marks: 'Số, ngày văn bản đúng như đã ghi',
  newest: 'Tệp là bản mới nhất',
  'name-cards': 'Họ tên đã in không bị sửa',
  ledger: 'Sổ công bằng cộng lại bằng 0',
  seats: 'Mỗi người một chỗ trong một buổi',
  tokens: 'Địa chỉ lịch không trùng nhau',
  clock: 'Đồng hồ máy',
  zone: 'Múi giờ',
  permissions: 'Quyền đọc tệp',
  place: 'Nơi để tệp',
  backup: 'Sao lưu',
  feeds: 'Lịch điện tử',
  holidays: 'Lịch nghỉ đã thông báo',
};

function damagedVersions({ versions, missing }: Facts): string {
  const altered = factList(versions);
  return [
    ...(altered ? [`bản số ${altered} không còn khớp mã kiểm tra`] : []),
    ...(missing ? [`thiếu ${missing} lần ban hành`] : []),
  ].join('; ');
}

const tablesIn = (fact: Fact | undefined): string => factList(fact).split(', ').map(tableName).join(', ');

const task =
  (what: string, command: string) =>
  (f: Facts): Explained => {
    const mend = `Hãy chạy ${command}, và đặt cho chạy tự động: lichtruc hengio.`;
    if (f['kind'] === 'never') return { says: `chưa ${what} lần nào.`, mend };
    const last = factDate(f['last'], dates.date);
    return f['kind'] === 'failed'
      ? { says: `lần gần nhất (${last}) không thành công.`, mend: `Hãy chạy lại để xem lỗi: ${command}.` }
      : { says: `lần gần nhất đã ${f['days']} ngày trước (${last}).`, mend };
  };

const EXPLAIN: Readonly<Record<CheckId, (facts: Facts) => Explained>> = {
  integrity: () => ({ says: 'tệp bị hỏng.', mend: RESTORE }),
  references: f => ({
    says: `có dòng không khớp với dòng nào khác: ${tablesIn(f['tables'])}.`,
    mend: RESTORE,
  }),
  form: () => ({ says: 'có phần bị sửa ngoài chương trình.', mend: RESTORE }),
  migrations: () => ({
    says: 'các bước nâng cấp của tệp khác với bản chương trình này.',
    mend: 'Hãy dùng bản chương trình chính thức; nếu vẫn còn, hãy khôi phục từ bản sao lưu.',
  }),
  rows: f => ({
    says: `có dòng bị đổi ngoài chương trình: ${tablesIn(f['tables'])}.`,
    mend: `Xem những việc đã làm: lichtruc lichsu. ${RESTORE}`,
  }),
  settings: () => ({ says: 'không đọc được.', mend: RESTORE }),
  log: f => ({
    says: `có thao tác bị sửa, bỏ hoặc chèn ngoài chương trình: số ${factList(f['operations'])}.`,
    mend: `Xem những việc đã làm: lichtruc lichsu. ${RESTORE}`,
  }),
  chain: f => ({ says: `${damagedVersions(f)}.`, mend: `So với bản giấy đã ký. ${RESTORE}` }),
  addresses: () => ({
    says: 'có địa chỉ lịch bị đổi ngoài chương trình.',
    mend: `Hãy đổi hết địa chỉ: lichtruc lichdientu doi --tat-ca. ${RESTORE}`,
  }),
  marks: () => ({
    says: 'có số hoặc ngày văn bản bị đổi ngoài chương trình.',
    mend: `So với bản giấy đã ký. ${RESTORE}`,
  }),
  newest: f => ({
    says: `${f['path']} được làm từ một tệp mới hơn, hoặc đã được làm tiếp theo hướng khác.`,
    mend: 'Hãy tìm đúng tệp của đơn vị. Nếu tệp ấy đã mất, hãy khôi phục từ bản sao lưu mới nhất: lichtruc phuchoi TỆP.',
  }),
  'name-cards': f => ({ says: `tên đã in của ${factList(f['people'])} bị sửa.`, mend: RESTORE }),
  ledger: f => ({ says: `tổng là ${f['sum']}.`, mend: RESTORE }),
  seats: f => ({ says: `có người hai chỗ trong buổi ${factList(f['duties'])}.`, mend: RESTORE }),
  tokens: f => ({
    says: `${f['count']} địa chỉ bị trùng.`,
    mend: 'Hãy đổi địa chỉ: lichtruc lichdientu doi.',
  }),
  clock: f =>
    f['newest']
      ? {
          says: `máy đang là ${factDate(f['today'], dates.date)}, nhưng tệp đã có việc làm ngày ${factDate(f['newest'], dates.date)}.`,
          mend: 'Hãy chỉnh lại ngày giờ của máy.',
        }
      : {
          says: `máy đang là ${factDate(f['today'], dates.date)}.`,
          mend: 'Hãy chỉnh lại ngày giờ của máy.',
        },
  zone: f => ({
    says: `máy không biết múi giờ ${f['zone']}.`,
    mend: 'Hãy dùng gói chương trình đầy đủ.',
  }),
  permissions: f => ({
    says:
      f['what'] === 'folder' ? `thư mục ${f['path']} ai cũng ghi được.` : 'người khác trên máy đọc được tệp.',
    mend:
      f['what'] === 'folder' ? `Hãy chạy: chmod o-w "${f['path']}".` : `Hãy chạy: chmod 600 "${f['path']}".`,
  }),
  place: f => ({
    says:
      f['kind'] === 'synced'
        ? `tệp nằm trong thư mục đồng bộ (${f['what']}); hai máy cùng ghi sẽ hỏng tệp, và dữ liệu cá nhân ra khỏi cơ quan.`
        : 'tệp nằm trên ổ mạng; khóa tệp ở đó không chắc chắn.',
    mend: 'Hãy để tệp trên ổ cứng của máy, và sao lưu ra chỗ khác: lichtruc saoluu --vao THƯ-MỤC.',
  }),
  backup: task('sao lưu', 'lichtruc saoluu'),
  feeds: task('cập nhật', 'lichtruc lichdientu dung'),
  holidays: f => ({
    says: `mới có thông báo đến hết năm ${f['until']}; năm ${f['needed']} đang tính tạm.`,
    mend: 'Khi có thông báo, hãy nhập: lichtruc ngayle nhap TỆP.csv.',
  }),
};

/** For facts that hold no more than the word. */
export const checkTitles: ReadonlyMap<string, string> = new Map(Object.entries(TITLES));

export const safekeeping = {
  backedUp: (path: string, rows: number): string =>
    `Đã sao lưu vào ${path}; đã mở lại và so đủ ${rows} dòng dữ liệu.`,
  wouldBackUp: (path: string): string => `Sẽ sao lưu vào ${path}.`,
  removedBackup: (path: string): string => `Bỏ bản cũ ${path}.`,
  restoreQuestion: (path: string, from: string): string => `Thay ${path} bằng ${from}?`,
  restoreOnto: (from: string, changes: readonly string[], version: number | null): string =>
    `Trở lại như ${from}, thành một thao tác mới: ${changes.length > 0 ? changes.join(', ') : 'không có gì khác'}. Các bản đã ban hành, sổ trực, số văn bản, địa chỉ lịch và người có thêm từ đó giữ nguyên.${version === null ? '' : ` Ban hành bản số ${version} cho những ngày tới.`}`,
  restoreChange: (table: string, rows: number): string => `${table}: ${rows} dòng`,
  restoreOntoQuestion: 'Khôi phục? Việc này không hoàn tác được; tệp hiện nay được giữ một bản.',
  restoreReason: (file: string): string => `Khôi phục theo bản sao lưu ${file}`,
  restored: (from: string): string => `Đã khôi phục từ ${from}.`,
  kept: (path: string, lost: number): string =>
    `Tệp trước đó được giữ tại ${path}${lost > 0 ? `; ${lost} thao tác làm sau bản sao lưu chỉ còn ở đó` : ''}.`,
  unread:
    'Tệp trước đó không đọc được, nên địa chỉ lịch nào thu hồi, người nào đã xóa sau bản sao lưu thì nay có lại. Hãy xem lại: lichtruc lichdientu danhsach, lichtruc nguoi danhsach.',
  backAgain: (people: string): string =>
    `Dữ liệu cá nhân đã xóa nay có lại, vì bản sao lưu cũ hơn lần xóa: ${people}. Hãy xóa lần nữa.`,
  healthy: 'Không có gì bất thường.',
  needsPerson: (title: string, says: string): string => `${title}: ${says}`,
  about: (made: {
    program: string;
    node: string;
    sqlite: string;
    fileFormat: number;
    announcedUntil: number;
  }) =>
    `lichtruc ${made.program}, Node ${made.node}, SQLite ${made.sqlite}, dạng tệp ${made.fileFormat}, lịch nghỉ đã biết đến năm ${made.announcedUntil}.`,
  found: (count: number): string => `${count} điểm cần xem lại.`,
  titles: TITLES,
  explain: EXPLAIN,
  eraseQuestion: (person: string): string =>
    `Xóa họ tên, liên lạc, ngày sinh và địa chỉ lịch của ${person}? Không hoàn tác được.`,
  erased: (person: string, tokens: number): string =>
    `Đã xóa dữ liệu cá nhân của ${person}${tokens > 0 ? `, cùng ${tokens} địa chỉ lịch` : ''}. Các buổi đã trực và các bản đã ban hành còn nguyên, chỉ ghi mã.`,
  notCompacted:
    'Ổ đĩa không đủ chỗ để thu gọn tệp; hãy dọn ổ đĩa rồi chạy lichtruc saoluu và lichtruc phuchoi.',
  freeTexts: 'Họ tên có thể còn trong những chỗ viết tay sau; hãy tự sửa nếu cần:',
  freeText: (table: string, column: string, count: number): string => `${table}, cột ${column}: ${count} chỗ`,
  copies: 'Các tệp sau được tạo trước khi xóa và vẫn còn họ tên; hãy xóa chúng khi không cần nữa:',
};
