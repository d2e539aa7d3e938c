import type { Barrier, HistoryProblems } from '../../../domain/problems/history.ts';
import type { Explanations } from '../../explained.ts';
import { tableName } from '../history.ts';

const BARRIERS: Readonly<Record<Barrier | '', string>> = {
  '': 'trước đó không có gì',
  init: 'việc tạo tệp đơn vị thì không hoàn tác được',
  'people erase': 'việc xóa dữ liệu cá nhân thì không hoàn tác được',
  restore: 'tệp đã được khôi phục từ bản sao lưu, những việc trước đó không hoàn tác được nữa',
  migration: 'tệp đã được nâng cấp, những việc trước đó không hoàn tác được nữa',
};

export const history: Explanations<HistoryProblems> = {
  'operation-unknown': f => ({
    says: `Không có thao tác số ${f.id}; số lớn nhất là ${f.last}.`,
    mend: 'Xem các số: lichtruc lichsu.',
  }),
  'nothing-to-undo': f => ({
    says: `${f.left === 0 ? 'Không còn thao tác nào hoàn tác được' : `Chỉ còn ${f.left} thao tác hoàn tác được, không đủ ${f.asked}`}: ${BARRIERS[f.barrier]}.`,
    mend: f.left === 0 ? 'Xem những việc đã làm: lichtruc lichsu.' : `Hãy dùng: lichtruc hoantac ${f.left}.`,
  }),
  'nothing-to-redo': () => ({
    says: 'Không có gì để làm lại: chưa hoàn tác gì, hoặc sau đó đã làm việc khác.',
    mend: 'Xem những việc đã làm: lichtruc lichsu.',
  }),
  'undo-out-of-step': f => ({
    says: `Không hoàn tác được thao tác số ${f.operation}: mục “${tableName(f.table)}” đã bị sửa ngoài chương trình.`,
    mend: 'Hãy kiểm tra tệp: lichtruc khambenh; cần thì khôi phục từ bản sao lưu.',
  }),
};
