import type { ProblemCode, ProblemFacts, SettingRule } from '../../domain/problems.ts';

/** What is wrong, with the value, and how to mend it: two sentences. The place is put before them by cli. */
export interface Explained {
  readonly says: string;
  readonly mend: string;
}

export type ProblemMessages = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => Explained };

const SETTING_RULES: Readonly<Record<SettingRule, string>> = {
  'yes-or-no': 'Hãy viết có hoặc không.',
  language: 'Hãy chọn vi hoặc en.',
  'make-up-days': 'Hãy chọn no-duty (không trực) hoặc replaced-duty (trực thay ngày được đổi).',
  'without-skill': 'Hãy chọn leave-empty (để trống) hoặc fill-and-warn (xếp người khác và cảnh báo).',
  time: 'Hãy viết giờ dạng 07:30 hoặc 7h30.',
  'days-0-31': 'Hãy viết số ngày từ 0 đến 31.',
  'turns-1-31': 'Hãy viết như officer=4, volunteer=3 (từ 1 đến 31 buổi; officer=- để bỏ giới hạn).',
  'months-0-24': 'Hãy viết số tháng từ 0 đến 24.',
  'https-url': 'Hãy viết địa chỉ bắt đầu bằng https://, ví dụ https://lich.phuong.gov.vn/truc.',
  'not-empty': 'Mục này không được để trống.',
  'one-line': 'Hãy viết ngắn lại (tối đa 500 chữ).',
  symbol: 'Hãy viết chữ hoa và dấu gạch, ví dụ KH-UBND.',
  alarms: 'Hãy viết tối đa 4 lần nhắc, ví dụ 20:00; 30m (20 giờ tối hôm trước; trước giờ trực 30 phút).',
  'two-weekdays': 'Hãy viết hai thứ khác nhau, ví dụ T2, T6.',
  'two-roles': 'Hãy viết mã của hai nhóm khác nhau, ví dụ officer, volunteer.',
};

export const problems: ProblemMessages = {
  'date-unreadable': f => ({
    says: `“${f.value}” không phải là ngày.`,
    mend: 'Hãy viết ngày dạng 04/01/2027 hoặc 2027-01-04.',
  }),
  'no-such-date': f => ({
    says: `Không có ngày ${f.value} trong lịch.`,
    mend: 'Hãy kiểm tra lại ngày và tháng.',
  }),
  'time-unreadable': f => ({
    says: `“${f.value}” không phải là giờ.`,
    mend: 'Hãy viết giờ dạng 07:00 hoặc 7h00.',
  }),
  'period-unreadable': f => ({
    says: `Không hiểu kỳ “${f.value}”.`,
    mend: 'Hãy viết 2027-01 (tháng), 2027-Q1 (quý), 2027 (năm), 2027-01-04..2027-03-31 hoặc next-month.',
  }),
  'period-no-such-date': f => ({
    says: `Kỳ “${f.value}” có ngày không tồn tại trong lịch.`,
    mend: 'Hãy kiểm tra lại ngày đầu và ngày cuối.',
  }),
  'period-reversed': f => ({
    says: `Kỳ “${f.value}” có ngày đầu sau ngày cuối.`,
    mend: 'Hãy viết ngày đầu trước, ngày cuối sau.',
  }),
  'period-too-long': f => ({
    says: `Kỳ “${f.value}” dài hơn ${f.years} năm.`,
    mend: 'Hãy chia thành nhiều kỳ ngắn hơn.',
  }),
  'instant-unreadable': f => ({
    says: `LICHTRUC_NOW=“${f.value}” không phải là thời điểm.`,
    mend: 'Hãy viết có múi giờ, ví dụ 2026-12-15T08:00:00+07:00.',
  }),
  'person-unknown': f => ({
    says: `Không có ai tên hoặc mã là “${f.value}”.`,
    mend: f.nearest
      ? `Có phải là ${f.nearest}? Xem danh sách: lichtruc people list.`
      : 'Xem danh sách: lichtruc people list.',
  }),
  'person-ambiguous': f => ({
    says: `“${f.value}” có thể là nhiều người: ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}.`,
    mend: 'Hãy dùng mã của người đó.',
  }),
  'instance-unreadable': f => ({
    says: `Tệp bài toán sai ở “${f.path}”: ${f.reason}`,
    mend: 'Xem mẫu trong fixtures/instances.',
  }),
  'solver-unavailable': f => ({
    says: `Không khởi động được bộ giải tối ưu: ${f.reason}`,
    mend: 'Hãy cài lại: npm ci.',
  }),
  'file-exists': f => ({
    says: `Đã có tệp ${f.path}.`,
    mend: 'Hãy chọn tên khác bằng --file, hoặc dùng luôn tệp đó.',
  }),
  'file-missing': f => ({
    says: `Không có tệp ${f.path}.`,
    mend: 'Hãy tạo bằng lichtruc init, hoặc chỉ đúng tệp bằng --file.',
  }),
  'not-a-ward-file': f => ({
    says: `${f.path} không phải là tệp lịch trực.`,
    mend: 'Hãy chỉ đúng tệp do lichtruc init tạo ra bằng --file.',
  }),
  'file-busy': f => ({
    says: `Tệp ${f.path} đang được lệnh khác ghi quá lâu.`,
    mend: 'Hãy đợi lệnh kia xong rồi làm lại.',
  }),
  'disk-full': f => ({
    says: `Ổ đĩa chứa ${f.path} đã đầy; chưa có gì được ghi.`,
    mend: 'Hãy dọn bớt ổ đĩa rồi làm lại.',
  }),
  'file-not-writable': f => ({
    says: `Không ghi được tệp ${f.path}.`,
    mend: 'Hãy kiểm tra quyền của tệp và thư mục.',
  }),
  'file-damaged': f => ({ says: `Tệp ${f.path} bị hỏng.`, mend: 'Hãy khôi phục từ bản sao lưu.' }),
  'ward-changed': f => ({
    says: `Tệp ${f.path} liên tục được người khác sửa trong lúc lệnh đang tính.`,
    mend: 'Hãy làm lại sau ít phút.',
  }),
  'file-newer': f => ({
    says: `Tệp ${f.path} do bản lichtruc mới hơn tạo (lược đồ ${f.version}, bản này biết đến ${f.known}).`,
    mend: 'Hãy cập nhật lichtruc.',
  }),
  'setting-damaged': f => ({
    says: `Thiết lập “${f.key}” trong tệp bị sai: ${f.reason}`,
    mend: 'Hãy khôi phục từ bản sao lưu.',
  }),
  'file-unreadable': f => ({
    says: `Không đọc được tệp ${f.path}: ${f.reason}.`,
    mend: 'Hãy kiểm tra tên tệp và quyền đọc.',
  }),
  'encoding-unknown': () => ({
    says: 'Tệp không phải là văn bản UTF-8 hoặc UTF-16.',
    mend: 'Hãy lưu lại bằng Excel: “CSV UTF-8”.',
  }),
  'not-csv': () => ({
    says: 'Đây là tệp Excel, không phải CSV.',
    mend: 'Trong Excel, chọn Lưu dưới dạng “CSV UTF-8” rồi nhập tệp đó.',
  }),
  'csv-broken': f => ({
    says: `Tệp CSV bị vỡ (${f.reason}).`,
    mend: 'Hãy kiểm tra dấu ngoặc kép ở dòng này.',
  }),
  'file-too-large': f => ({
    says: `Tệp lớn hơn ${f.most} byte.`,
    mend: 'Danh sách của một đơn vị không lớn như vậy; hãy kiểm tra lại tệp.',
  }),
  'too-many-rows': f => ({ says: `Tệp có hơn ${f.most} dòng.`, mend: 'Hãy xóa các dòng thừa.' }),
  'headings-missing': f => ({
    says: `Không thấy dòng tiêu đề có các cột: ${f.headings.join(', ')}.`,
    mend: 'Hãy thêm một dòng tiêu đề với tên các cột đó.',
  }),
  'list-empty': () => ({
    says: 'Danh sách không có dòng nào dưới tiêu đề.',
    mend: 'Hãy điền ít nhất một dòng.',
  }),
  'code-twice': f => ({
    says: `Mã “${f.value}” có hai lần trong danh sách.`,
    mend: 'Mỗi người một mã riêng: hãy sửa một trong hai.',
  }),
  'person-code-wrong': f => ({
    says: `“${f.value}” không phải là mã.`,
    mend: 'Mã có 2 đến 12 chữ hoa và số, ví dụ CB01 hoặc ĐV07.',
  }),
  'name-missing': () => ({ says: 'Thiếu tên.', mend: 'Hãy điền tên vào ô này.' }),
  'text-lost': f => ({
    says: `“${f.value}” đã mất chữ (có dấu ?).`,
    mend: 'Hãy gõ lại ô này rồi lưu tệp dạng “CSV UTF-8”.',
  }),
  'text-too-long': f => ({ says: `Ô dài hơn ${f.most} chữ.`, mend: 'Hãy viết ngắn lại.' }),
  'role-unknown': f => ({ says: `Không có nhóm “${f.value}”.`, mend: `Các nhóm: ${f.known.join(', ')}.` }),
  'skill-unknown': f => ({
    says: `Không có kỹ năng “${f.value}” trong danh mục.`,
    mend: `${f.nearest ? `Có phải là “${f.nearest}”?` : 'Xem danh mục: lichtruc skills list.'}`,
  }),
  'flag-unreadable': f => ({
    says: `“${f.value}” không phải là có hay không.`,
    mend: 'Hãy điền x hoặc để trống.',
  }),
  'share-out-of-range': f => ({
    says: `Tỷ lệ “${f.value}” không hợp lệ.`,
    mend: 'Hãy điền số nguyên từ 0 đến 200 (100 là bình thường).',
  }),
  'mentor-and-trainee': f => ({
    says: `${f.value} vừa là người kèm cặp vừa là tập sự.`,
    mend: 'Hãy bỏ một trong hai.',
  }),
  'dates-reversed': f => ({
    says: `Ngày cuối ${f.last} trước ngày đầu ${f.from}.`,
    mend: 'Hãy viết ngày đầu trước, ngày cuối sau.',
  }),
  'leave-kind-unknown': f => ({
    says: `Không có loại nghỉ “${f.value}”.`,
    mend: 'Các loại: phép năm, ốm, không lương, công tác, thi, khác, thai sản, biệt phái, đi học, ốm dài ngày.',
  }),
  'weekday-unreadable': f => ({
    says: `“${f.value}” không phải là thứ trong tuần.`,
    mend: 'Hãy viết thứ hai, T2 hoặc monday.',
  }),
  'wish-unknown': f => ({
    says: `Không có nguyện vọng “${f.value}”.`,
    mend: 'Hãy viết: tránh ngày, ưu tiên thứ hoặc không bao giờ.',
  }),
  'pair-of-one': f => ({
    says: `Hai người của cặp đều là ${f.value}.`,
    mend: 'Hãy ghi hai người khác nhau.',
  }),
  'day-kind-unknown': f => ({
    says: `Không có loại ngày “${f.value}”.`,
    mend: 'Các loại: nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, đóng cửa.',
  }),
  'swap-without-date': () => ({
    says: 'Ngày hoán đổi thiếu ngày đổi với nó.',
    mend: 'Hãy điền cột “Hoán đổi với”.',
  }),
  'date-twice': f => ({ says: `Ngày ${f.value} có hai lần trong danh sách.`, mend: 'Hãy bỏ một dòng.' }),
  'no-people': () => ({
    says: 'Chưa có ai trong danh sách người trực.',
    mend: 'Hãy nhập danh sách: lichtruc people import FILE.',
  }),
  'no-duties': f => ({
    says: `Từ ${f.from} đến ${f.last} không có buổi trực nào.`,
    mend: 'Hãy chọn kỳ khác, hoặc xem lại mẫu ca trực.',
  }),
  'period-over': f => ({
    says: `Mọi buổi trực từ ${f.from} đến ${f.last} đã bắt đầu; quá khứ không sắp lại được.`,
    mend: 'Hãy chọn kỳ còn ở phía trước.',
  }),
  'no-draft': f => ({
    says: `Chưa có bản thảo từ ${f.from} đến ${f.last}.`,
    mend: 'Hãy xếp lịch trước: lichtruc generate.',
  }),
  'nothing-published': f => ({
    says: `Chưa ban hành lịch nào từ ${f.from} đến ${f.last}.`,
    mend: 'Hãy ban hành trước: lichtruc publish. Muốn xem bản thảo, thêm --draft.',
  }),
  'roster-infeasible': f => ({
    says: `Không thể có lịch nào: các chỗ đã ghim (${f.pins.join('; ')}) trái với nhau hoặc trái quy tắc (${f.rules.join(', ')}).`,
    mend: 'Hãy bỏ ghim một trong các chỗ đó.',
  }),
  'no-such-duty': f => ({
    says: `Không có buổi trực nào vào ${f.value}.`,
    mend: 'Xem các buổi bằng lichtruc show KỲ; bản thảo thì thêm --draft.',
  }),
  'duty-ambiguous': f => ({
    says: `Ngày ${f.value} có nhiều buổi: ${f.choices.join(', ')}.`,
    mend: 'Ghi rõ buổi nào, dạng NGÀY/MẪU.',
  }),
  'roster-has-errors': f => ({
    says: `Bản thảo có ${f.count} lỗi nên chưa ban hành được.`,
    mend: 'Xem bằng lichtruc validate rồi sửa; hoặc ban hành kèm --force "LÝ DO".',
  }),
  'nothing-to-publish': () => ({
    says: 'Bản thảo giống hệt lịch đang có hiệu lực.',
    mend: 'Không cần ban hành lại.',
  }),
  'nth-out-of-range': f => ({
    says: `“${f.value}” không phải là lần thứ mấy trong tháng.`,
    mend: 'Hãy viết một số từ 1 đến 5.',
  }),
  'leave-unknown': f => ({
    says: `${f.person} không có ngày nghỉ nào từ ${f.from} đến ${f.last}.`,
    mend: 'Xem: lichtruc leave list.',
  }),
  'wish-not-there': f => ({ says: `${f.person} không có nguyện vọng đó.`, mend: 'Xem: lichtruc wish list.' }),
  'pair-not-there': f => ({
    says: `${f.first} và ${f.second} không phải là cặp bị cấm.`,
    mend: 'Xem: lichtruc pair list.',
  }),
  'day-not-there': f => ({
    says: `Ngày ${f.value} không phải là ngày nghỉ hay ngày làm bù.`,
    mend: 'Xem: lichtruc holidays list.',
  }),
  'person-retired': f => ({
    says: `${f.person} đã thôi trực từ sau ngày ${f.last}.`,
    mend: 'Muốn đổi ngày, dùng: lichtruc people edit --last.',
  }),
  'person-code-taken': f => ({
    says: `Mã ${f.value} là của ${f.name}.`,
    mend: 'Hãy chọn mã khác, hoặc bỏ --code để lấy mã kế tiếp.',
  }),
  'codes-exhausted': f => ({
    says: `Đã hết mã bắt đầu bằng “${f.prefix}”.`,
    mend: 'Hãy đặt mã bằng --code.',
  }),
  'skill-in-use': f => ({
    says: `Kỹ năng “${f.skill}” còn được dùng: ${f.people.join(', ')}.`,
    mend: 'Hãy bỏ kỹ năng đó ở những chỗ này trước.',
  }),
  'catalogue-code-wrong': f => ({
    says: `“${f.value}” không dùng làm mã được.`,
    mend: 'Hãy dùng chữ thường không dấu, số và dấu gạch, ví dụ lanh-dao.',
  }),
  'setting-unknown': f => ({
    says: `Không có cài đặt “${f.value}”.`,
    mend: f.nearest
      ? `Có phải là ${f.nearest}? Xem: lichtruc settings list.`
      : 'Xem: lichtruc settings list.',
  }),
  'setting-refused': f => ({
    says: `“${f.value}” không dùng cho ${f.key} được.`,
    mend: SETTING_RULES[f.rule],
  }),
  'pattern-code-wrong': f => ({
    says: `“${f.value}” không phải là mã mẫu ca trực.`,
    mend: 'Mã có 1 đến 12 chữ hoa không dấu, số và dấu gạch, ví dụ T2 hoặc T7-SANG.',
  }),
  'pattern-unknown': f => ({
    says: `Không có mẫu ca trực “${f.value}”.`,
    mend: `Các mẫu: ${f.known.join(', ')}.`,
  }),
  'pattern-overlaps': f => ({
    says: `Mẫu ${f.code} đã có hiệu lực từ ${f.from}.`,
    mend: 'Hãy chọn --from từ ngày đó trở đi.',
  }),
  'pattern-times-reversed': f => ({
    says: `Giờ kết thúc ${f.end} không sau giờ bắt đầu ${f.start}.`,
    mend: 'Hãy sửa --start hoặc --end.',
  }),
  'pattern-seats-wrong': f => ({
    says: `Không hiểu số vị trí “${f.value}”.`,
    mend: 'Hãy viết như officer=1,volunteer=2 (nhóm=số từ 0 đến 9).',
  }),
  'pattern-skill-wrong': f => ({
    says: `Không hiểu yêu cầu kỹ năng “${f.value}”.`,
    mend: 'Hãy viết như "officer:hộ tịch", hoặc - nếu không yêu cầu.',
  }),
  'nobody-chosen': () => ({ says: 'Chưa chọn ai.', mend: 'Hãy ghi mã hoặc tên, hoặc dùng --role, --unit.' }),
  'option-missing': f => ({
    says: `Thiếu ${f.option}.`,
    mend: 'Hãy thêm tùy chọn đó, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: 'Hãy viết một số nguyên lớn hơn 0.',
  }),
  'output-needs-folder': f => ({
    says: `Định dạng ${f.format} gồm nhiều tệp nên không ghi ra luồng được.`,
    mend: 'Hãy chỉ một thư mục, ví dụ -o lich.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: `Hãy chọn một trong: ${f.choices.join(', ')}.`,
  }),
  'ward-id-wrong': f => ({
    says: `“${f.value}” không phải là mã đơn vị.`,
    mend: 'Mã đơn vị có 8 đến 32 chữ thường, số và dấu gạch, ví dụ thuy-khue.',
  }),
  'output-exists': f => ({
    says: `Đã có tệp ${f.path} không do lichtruc tạo.`,
    mend: 'Hãy chọn tên khác, hoặc thêm --overwrite.',
  }),
  'feed-broken': f => ({
    says: `Lịch ${f.file} không đạt kiểm tra: ${f.findings.join('; ')}.`,
    mend: 'Đây là lỗi của lichtruc; hãy báo lại. Tệp cũ vẫn còn nguyên.',
  }),
};
