// Two made-up rows for each kind of list: enough to see what goes where. Words of the form, as the headings are.

import { civil } from '../domain/civil-date.ts';
import { byField, type FieldCell, PERSON_FIELDS } from '../domain/person-fields.ts';

type Example = Readonly<Record<string, FieldCell>>;

const date = (text: string) => ({ date: civil(text) });

type ExampleKind = 'people' | 'leave' | 'wishes' | 'pairs' | 'holidays';

export const EXAMPLES: Readonly<Record<ExampleKind, readonly Example[]>> = {
  people: [0, 1].map(row => byField(field => PERSON_FIELDS[field].samples[row] ?? null)),
  leave: [
    {
      code: 'CB01',
      name: 'Nguyễn Văn Mẫu',
      kind: 'phép năm',
      from: date('2027-02-01'),
      last: date('2027-02-05'),
    },
    { code: 'ĐV01', name: 'Trần Thị Ví Dụ', kind: 'thi', from: date('2027-01-11'), note: 'thi học kỳ' },
  ],
  wishes: [
    { code: 'CB01', name: 'Nguyễn Văn Mẫu', wish: 'tránh ngày', date: date('2027-01-15') },
    { code: 'ĐV01', name: 'Trần Thị Ví Dụ', wish: 'ưu tiên thứ', weekday: 'thứ hai' },
  ],
  pairs: [{ first: 'CB01', second: 'ĐV01' }],
  holidays: [
    { date: date('2027-03-12'), kind: 'nghỉ theo thông báo', name: 'Sửa trụ sở', source: 'TB số 12/TB-UBND' },
  ],
};
