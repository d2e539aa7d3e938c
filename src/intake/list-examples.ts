// Two made-up rows for each kind of list: enough to see what goes where. Words of the form, as the headings are.

import { civil } from '../domain/civil-date.ts';

type Example = Readonly<Record<string, string | { readonly date: ReturnType<typeof civil> }>>;

const date = (text: string) => ({ date: civil(text) });

type ExampleKind = 'people' | 'leave' | 'wishes' | 'pairs' | 'holidays';

export const EXAMPLES: Readonly<Record<ExampleKind, readonly Example[]>> = {
  people: [
    {
      code: 'CB01',
      name: 'Nguyễn Văn Mẫu',
      role: 'Cán bộ',
      title: 'Công chức Tư pháp - Hộ tịch',
      unit: 'Văn phòng',
      birthDate: date('1988-03-15'),
      phone: '0900000101',
      email: 'mau@phuong.example',
      skills: 'Hộ tịch; Chứng thực',
      share: '100%',
      from: date('2027-01-01'),
    },
    {
      code: 'ĐV01',
      name: 'Trần Thị Ví Dụ',
      role: 'Đoàn viên',
      unit: 'Chi đoàn 1',
      birthDate: date('2004-11-02'),
      phone: '0900000201',
      share: '100%',
      trainee: 'x',
      from: date('2027-01-01'),
    },
  ],
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
  holidays: [{ date: date('2027-03-12'), kind: 'đóng cửa', name: 'Sửa trụ sở', source: 'TB số 12/TB-UBND' }],
};
