import type { DoubtReason, ListsProblems, NameOddity } from '../../../domain/problems/lists.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { systemReason } from '../system-reasons.ts';

const ODDITIES: Readonly<Record<NameOddity, string>> = {
  'no-name': 'không đọc được là họ tên',
  'one-word': 'chỉ có một chữ, thiếu họ hoặc tên',
  digits: 'có chữ số',
  'several-names': 'có vẻ là nhiều người trong một ô',
  'foreign-letter': 'có chữ cái không phải chữ Việt, dù trông giống',
  lost: 'đã mất chữ',
  address: 'không rõ chữ đầu là họ hay cách xưng hô',
  aside: 'có lời ghi kèm bên cạnh tên',
};

/** Why it cannot be told who is meant. */
const DOUBTS: Readonly<Record<DoubtReason, string>> = {
  'code-and-name-differ': 'mã là của người này, tên là của người khác',
  'code-unknown': 'mã này chưa có, nhưng tên thì đã có',
  'marks-differ': 'tên khác dấu',
  'given-name': 'chỉ có tên gọi',
  several: 'có nhiều người trùng tên',
  'unit-differs': 'đơn vị hoặc chức vụ khác',
  'role-differs': 'người này đang thuộc nhóm khác',
  retired: 'người này đã thôi trực, nhập sẽ cho trực lại',
};

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export const lists: Explanations<ListsProblems> = {
  'file-unreadable': f => ({
    says: `Không đọc được tệp ${f.path}: ${systemReason(f.reason)}.`,
    mend: 'Hãy kiểm tra tên tệp và quyền đọc.',
  }),
  'file-no-file': f => ({
    says: `${f.path} không phải là tệp (là thư mục hoặc thiết bị).`,
    mend: 'Hãy chỉ đúng một tệp.',
  }),
  'file-silent': f => ({
    says: `Đợi ${f.seconds} giây mà không nhận được gì từ ${f.path}.`,
    mend: 'Hãy lưu thành tệp rồi chỉ tệp đó.',
  }),
  'encoding-unknown': () => ({
    says: 'Tệp không phải là văn bản UTF-8 hoặc UTF-16.',
    mend: 'Hãy lưu lại bằng Excel: “CSV UTF-8”.',
  }),
  'csv-broken': () => ({
    says: 'Tệp CSV không tách được thành các ô.',
    mend: 'Hãy kiểm tra dấu ngoặc kép ở dòng này.',
  }),
  'file-too-large': f => ({
    says: `Tệp lớn hơn ${f.most} byte.`,
    mend: 'Danh sách của một đơn vị không lớn như vậy; hãy kiểm tra lại tệp.',
  }),
  'too-many-rows': f => ({ says: `Tệp có hơn ${f.most} dòng.`, mend: 'Hãy xóa các dòng thừa.' }),
  'headings-missing': f => ({
    says: `Không thấy dòng tiêu đề có các cột: ${f.headings.join(', ')}.${f.found.length > 1 ? ` Trong tệp có: ${f.found.join(', ')}.` : ''}`,
    mend: f.nearest
      ? `Có phải cột “${f.nearest}” là “${f.headings[0] ?? ''}”? Thêm --cot "${f.nearest}=${f.headings[0] ?? ''}".`
      : 'Hãy thêm một dòng tiêu đề với tên các cột đó, hoặc chỉ cột bằng --cot.',
  }),
  'row-unclear': f => ({
    says: `Không rõ dòng này là gì: “${shortened(f.value)}”.`,
    mend: 'Hãy đánh số thứ tự và điền thêm một cột nếu là một người, xóa đi nếu không phải, hoặc thêm --chi-chac-chan để nhập các dòng chắc chắn.',
  }),
  'font-legacy': f => ({
    says: `“${shortened(f.value)}” gõ bằng phông ${f.font === 'vni' ? 'VNI (VNI-Times)' : 'TCVN3 (.VnTime)'}, không phải Unicode.`,
    mend: 'Hãy chọn cả bảng, sao chép, bấm Ctrl+Shift+F6 của UniKey, chọn nguồn là bảng mã này và đích là Unicode, bấm Chuyển mã rồi dán lại.',
  }),
  'name-odd': f => ({
    says: `“${shortened(f.value)}” ${ODDITIES[f.oddity]}.`,
    mend: `Hãy sửa ô này, hoặc thêm --la-ai "${f.key}=mới" nếu đúng là tên một người mới, "${f.key}=CB01" nếu là người đã có.`,
  }),
  'cell-without-value': f => ({
    says: f.value === '' ? 'Ô này là công thức mà tệp không lưu kết quả.' : `Ô này báo lỗi ${f.value}.`,
    mend: 'Hãy mở tệp bằng Excel hoặc LibreOffice, sửa công thức, lưu lại rồi nhập.',
  }),
  'birth-unlikely': f => ({
    says: `Ngày sinh “${f.value}” không thể là của người đi trực; để trống.`,
    mend: 'Hãy sửa ô này rồi nhập lại nếu cần ngày sinh.',
  }),
  'phone-unreadable': f => ({
    says: `“${shortened(f.value)}” không phải là số điện thoại; để trống.`,
    mend: 'Hãy sửa ô này rồi nhập lại nếu cần.',
  }),
  'email-unreadable': f => ({
    says: `“${shortened(f.value)}” không phải là địa chỉ thư điện tử; để trống.`,
    mend: 'Hãy sửa ô này rồi nhập lại nếu cần.',
  }),
  'leave-half-day': f => ({
    says: `“${shortened(f.value)}” có nửa ngày mà không rõ buổi nào.`,
    mend: 'Hãy thêm cột “Buổi” và ghi sáng hoặc chiều.',
  }),
  'leave-part-unknown': f => ({
    says: `“${shortened(f.value)}” không phải là buổi của ngày.`,
    mend: 'Hãy ghi sáng, chiều hoặc cả ngày.',
  }),
  'leave-part-unclear': f => ({
    says: `Không rõ buổi nào của ngày nào: “${shortened(f.value)}”.`,
    mend: 'Hãy ghi mỗi buổi một dòng.',
  }),
  'leave-not-agreed': f => ({
    says: `Dòng này ghi “${shortened(f.value)}”, nên không rõ người này có nghỉ hay không.`,
    mend: 'Hãy bỏ dòng đó khỏi danh sách, hoặc ghi “đồng ý” nếu người này nghỉ.',
  }),
  'leave-count-differs': f => ({
    says: `Số ngày ghi là ${f.value}, mà từ ngày đầu đến ngày cuối có ${f.days} ngày.`,
    mend: 'Hãy sửa ngày hoặc số ngày cho khớp.',
  }),
  'leave-ends-differ': f => ({
    says: `Số ngày đầu và số ngày cuối không bằng nhau: “${shortened(f.value)}”.`,
    mend: 'Hãy ghi mỗi đợt nghỉ một dòng.',
  }),
  'leave-end-missing': f => ({
    says: `Thiếu ngày cuối, mà ghi chú là “${shortened(f.value)}”.`,
    mend: 'Hãy điền cột “Đến ngày” hoặc “Số ngày”.',
  }),
  'leave-count-unreadable': f => ({
    says: `“${f.value}” không phải là số ngày nghỉ.`,
    mend: 'Hãy ghi số ngày làm việc được nghỉ, ví dụ 3.',
  }),
  'leave-too-long': f => ({
    says: `Nghỉ từ ${shownDay(f.from)} đến ${shownDay(f.last)} là ${f.days} ngày.`,
    mend: 'Hãy xem lại ngày đầu, ngày cuối (ngày trước, tháng sau); nghỉ lâu thật thì ghi đúng loại: thai sản, biệt phái, đi học, ốm dài ngày.',
  }),
  'map-unreadable': f => ({
    says: `Không hiểu “${f.value}”.`,
    mend: `Hãy viết --cot "Tiêu đề trong tệp=tên cột", với các tên: ${f.known.join(', ')}; “-” để bỏ qua cột.`,
  }),
  'match-unreadable': f => ({
    says: `Không hiểu “${f.value}”.`,
    mend: 'Hãy viết --la-ai "7=CB03" nếu dòng 7 là CB03, hoặc --la-ai "7=mới" nếu là người mới.',
  }),
  'role-not-said': f => ({
    says: `Không rõ ${f.value} thuộc nhóm nào.`,
    mend: 'Hãy thêm cột “Nhóm”, đặt tên trang tính theo nhóm, hoặc thêm --nhom.',
  }),
  'person-doubtful': f => ({
    says: `Chưa rõ “${shortened(f.value)}” có phải là ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join(' hoặc ')}: ${DOUBTS[f.why]}.`,
    mend: `Hãy điền mã hoặc ngày sinh, hay thêm --la-ai "${f.key}=${f.candidates[0]?.code ?? 'CB01'}" (hoặc "${f.key}=mới" nếu là người mới).`,
  }),
  'person-listed-twice': f => ({
    says: `“${f.value}” đã có ở dòng ${f.row}.`,
    mend: 'Hãy bỏ một trong hai dòng, hoặc cho mỗi người một mã riêng.',
  }),
  'memberships-overlap': f => ({
    says: `Thời gian tham gia của ${f.value} chồng lên nhau.`,
    mend: 'Hãy sửa các cột “Từ ngày” và “Đến ngày”.',
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
  'name-hidden': f => ({
    says: `Tên “${shortened(f.value)}” có ký tự không nhìn thấy được hoặc chồng nhiều dấu lên một chữ.`,
    mend: 'Hãy xóa đi và gõ lại tên bằng bàn phím.',
  }),
  'name-missing': () => ({ says: 'Thiếu tên.', mend: 'Hãy điền tên vào ô này.' }),
  'text-lost': f => ({
    says: `“${f.value}” đã mất chữ (có dấu ?).`,
    mend: 'Hãy gõ lại ô này rồi lưu tệp dạng “CSV UTF-8”.',
  }),
  'text-too-long': f => ({ says: `Ô dài hơn ${f.most} chữ.`, mend: 'Hãy viết ngắn lại.' }),
  'role-unknown': f => ({ says: `Không có nhóm “${f.value}”.`, mend: `Các nhóm: ${f.known.join(', ')}.` }),
  'skill-unknown': f => ({
    says: `Không có nghiệp vụ “${f.value}” trong danh mục.`,
    mend: `${f.nearest ? `Có phải là “${f.nearest}”?` : 'Xem danh mục: lichtruc nghiepvu danhsach.'}`,
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
    says: `Ngày cuối ${shownDay(f.last)} trước ngày đầu ${shownDay(f.from)}.`,
    mend: 'Hãy viết ngày đầu trước, ngày cuối sau.',
  }),
  'leave-kind-unknown': f => ({
    says: `Không có loại nghỉ “${f.value}”.`,
    mend: 'Các loại: phép năm, ốm, không hưởng lương, công tác, thi, khác, thai sản, biệt phái, đi học, ốm dài ngày.',
  }),
  'weekday-unreadable': f => ({
    says: `“${f.value}” không phải là thứ trong tuần.`,
    mend: 'Hãy viết thứ hai hoặc T2.',
  }),
  'wish-unknown': f => ({
    says: `Không có nguyện vọng “${f.value}”.`,
    mend: 'Hãy viết: tránh ngày, muốn trực thứ hoặc không trực thứ.',
  }),
  'nth-out-of-range': f => ({
    says: `“${f.value}” không phải là lần thứ mấy trong tháng.`,
    mend: 'Hãy viết một số từ 1 đến 5.',
  }),
  'pair-of-one': f => ({
    says: `Hai người của cặp đều là ${f.value}.`,
    mend: 'Hãy ghi hai người khác nhau.',
  }),
  'day-kind-unknown': f => ({
    says: `Không có loại ngày “${f.value}”.`,
    mend: 'Các loại: nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, nghỉ theo thông báo.',
  }),
  'swap-without-date': () => ({
    says: 'Ngày hoán đổi thiếu ngày đổi với nó.',
    mend: 'Hãy điền cột “Hoán đổi với”.',
  }),
  'date-twice': f => ({
    says: `Ngày ${shownDay(f.value)} có hai lần trong danh sách.`,
    mend: 'Hãy bỏ một dòng.',
  }),
};
