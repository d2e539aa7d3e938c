// Rows of the file in words: what each column is called and how its fixed values are said.

import type { LeavePart, Wish } from '../../domain/leave.ts';
import type { MarkIssuer } from '../../domain/publication.ts';
import type { DutyState } from '../../domain/roster/roster-duty.ts';
import type { WardSettings } from '../../domain/ward.ts';
import type { KeptColumn } from '../../store/kept-rows.ts';
import { personColumns } from '../field-words.ts';
import { storedAlone } from '../stored-alone.ts';
import { personFields } from './person-fields.ts';
import { settings } from './settings.ts';

const COLUMNS: Readonly<Record<KeptColumn, string>> = {
  code: personFields.code.word,
  id: 'số thứ tự',
  answered_same_day: 'trả ngay',
  annex_of: 'phụ lục của',
  appointed: 'hẹn trả',
  attendance: 'điểm danh',
  change: 'thay đổi',
  citizens: 'cá nhân',
  code_prefix: 'chữ đầu của mã',
  count: 'số vị trí',
  date: 'ngày',
  document: 'văn bản',
  duty: 'buổi trực',
  end_time: 'đến giờ',
  field: 'lĩnh vực',
  figures: 'số liệu',
  files: 'số hồ sơ',
  first: 'người thứ nhất',
  from_date: 'từ ngày',
  guided: 'hướng dẫn',
  heading: 'tên cột',
  instead_of: 'trực thay',
  issuer: 'nơi ban hành',
  kept_on: 'ngày lập',
  key: 'tên',
  kind: 'loại',
  label: 'nhãn',
  list: 'danh sách',
  minutes_to_result: 'số phút đến khi có kết quả',
  name_en: 'tên tiếng Anh',
  name_vi: 'tên',
  note: 'ghi chú',
  nth: 'lần thứ mấy trong tháng',
  number: 'số văn bản',
  offered: 'đang dùng',
  organisations: 'tổ chức',
  part: 'phần của ngày',
  pattern: 'mẫu ca trực',
  person: 'người trực',
  pinned: 'cố định',
  place: 'nơi trực',
  position: 'thứ tự',
  provisional: 'tạm tính',
  reason: 'lý do',
  received: 'tiếp nhận',
  requires_role: 'nhóm cần nghiệp vụ',
  requires_skill: 'nghiệp vụ cần',
  role: 'nhóm',
  satisfaction: 'hài lòng (từ thấp đến cao)',
  seat: 'vị trí',
  second: 'người thứ hai',
  share_percent: 'tỷ lệ (%)',
  skill: 'nghiệp vụ',
  source: 'căn cứ',
  start_time: 'từ giờ',
  state: 'tình trạng',
  swapped_with: 'hoán đổi với ngày',
  tally: 'sổ',
  units: 'số buổi',
  until_date: 'đến hết ngày',
  valid_from: 'từ ngày',
  valid_until: 'đến hết ngày',
  value: 'giá trị',
  version: 'bản số',
  weekday: 'thứ',
};

const PARTS: Readonly<Record<LeavePart, string>> = {
  day: 'cả ngày',
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
};

const ISSUERS: Readonly<Record<MarkIssuer, string>> = { ward: 'Ủy ban', 'co-issuer': 'Đoàn' };

const STATES: Readonly<Record<DutyState, string>> = {
  held: 'có trực',
  cancelled: 'đã hủy',
  withdrawn: 'đã rút',
};

const WISHES: Readonly<Record<Wish['kind'], string>> = {
  'avoid-date': 'muốn tránh',
  'prefer-weekday': 'muốn trực',
};

/** What the file keeps under one name and `settings` lists under several. */
const SETTINGS: Readonly<Record<keyof WardSettings, string>> = {
  ...storedAlone(settings.title),
  wardId: 'mã đơn vị',
  zone: 'múi giờ',
  rules: 'quy tắc',
  fairness: 'cách chia đều',
  presentation: 'văn bản và lịch điện tử',
  feedWindow: 'số tháng trong lịch',
};

export const rows = {
  columns: { ...personColumns(personFields), ...COLUMNS },
  settings: SETTINGS,
  documents: { roster: 'lịch trực' },
  issuers: ISSUERS,
  parts: PARTS,
  states: STATES,
  wishes: WISHES,
  changes: { added: 'thêm', removed: 'bỏ' },
  mainTally: 'sổ chính',
  seat: (number: number): string => `vị trí ${number}`,
  version: (number: number): string => `bản số ${number}`,
  nothing: '(trống)',
};
