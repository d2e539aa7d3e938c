import type { StoreProblems } from '../../../domain/problems/store.ts';
import type { Explanations } from '../../explained.ts';
import { factList } from '../../fact-text.ts';

function damaged({ versions, missing }: StoreProblems['published-damaged']): string {
  const altered = factList(versions);
  return [
    ...(altered ? [`Bản số ${altered} trong tệp không còn như khi ban hành.`] : []),
    ...(missing ? [`Trong tệp thiếu ${missing} lần ban hành.`] : []),
  ].join(' ');
}

export const store: Explanations<StoreProblems> = {
  'file-exists': f => ({
    says: `Đã có tệp ${f.path}.`,
    mend: 'Hãy chọn tên khác bằng --tep, hoặc dùng luôn tệp đó.',
  }),
  'file-missing': f => ({
    says: `Không có tệp ${f.path}.`,
    mend: 'Hãy tạo bằng lichtruc khoitao, hoặc chỉ đúng tệp bằng --tep.',
  }),
  'not-a-ward-file': f => ({
    says: `${f.path} không phải là tệp lịch trực.`,
    mend: 'Hãy chỉ đúng tệp do lichtruc khoitao tạo ra bằng --tep.',
  }),
  'file-busy': f => ({
    says: `Tệp ${f.path} đang được lệnh khác ghi quá lâu.`,
    mend: 'Hãy đợi lệnh kia xong rồi làm lại.',
  }),
  'disk-full': f => ({
    says: `Ổ đĩa chứa ${f.path} đã đầy; chưa có gì được ghi.`,
    mend: 'Hãy dọn bớt ổ đĩa rồi làm lại.',
  }),
  'disk-error': f => ({
    says: `Ổ đĩa báo lỗi khi đọc hoặc ghi tệp ${f.path}; chưa có gì bị đổi.`,
    mend: 'Hãy kiểm tra ổ đĩa, thẻ nhớ hoặc kết nối mạng, rồi chạy lại.',
  }),
  'file-not-writable': f => ({
    says: `Không ghi được tệp ${f.path}.`,
    mend: 'Hãy kiểm tra quyền của tệp và thư mục.',
  }),
  'descriptors-used-up': f => ({
    says: `Không mở được tệp ${f.path}: máy đang mở quá nhiều tệp cùng lúc.`,
    mend: 'Hãy đóng bớt chương trình rồi làm lại. Tệp không bị hỏng.',
  }),
  'no-locks': f => ({
    says: `Ổ đĩa chứa ${f.path} không khóa được tệp, nên hai người ghi cùng lúc sẽ làm hỏng tệp.`,
    mend: 'Hãy chép tệp sang ổ đĩa của máy này rồi làm việc trên bản đó.',
  }),
  'file-damaged': f => ({ says: `Tệp ${f.path} bị hỏng.`, mend: 'Hãy khôi phục từ bản sao lưu.' }),
  'restore-diverged': f => ({
    says: `${f.path} (đến bản số ${f.version}) và tệp đang dùng đã được làm tiếp theo hai hướng khác nhau: ${f.lost} thao tác chỉ có trong tệp đang dùng.`,
    mend: 'Hãy xem cả hai bằng lichtruc lichsu --tep. Nếu vẫn muốn thay tệp đang dùng: thêm --thay-tep.',
  }),
  'version-behind': f => ({
    says: `Đã có bản số ${f.reached}, nên không thể đánh số tiếp sau bản số ${f.version}.`,
    mend: 'Hãy ghi số của bản mới nhất đã ban hành, xem trên bản giấy hoặc tin đã gửi: --sau-ban-so SỐ.',
  }),
  'restore-onto-itself': f => ({
    says: `${f.path} chính là tệp đang dùng, không phải bản sao lưu.`,
    mend: 'Hãy chọn một bản sao lưu: lichtruc saoluu ghi vào thư mục backups cạnh tệp.',
  }),
  'schema-altered': f => ({
    says: `Cấu trúc tệp ${f.path} bị sửa ngoài lichtruc: ${factList(f.objects)}.`,
    mend: 'Hãy khôi phục từ bản sao lưu: lichtruc phuchoi TỆP.',
  }),
  'published-damaged': f => ({
    says: damaged(f),
    mend: 'Hãy so với bản giấy đã ký và khôi phục từ bản sao lưu còn nguyên: lichtruc phuchoi TỆP.',
  }),
  'marks-damaged': () => ({
    says: 'Số hoặc ngày của văn bản trong tệp bị đổi ngoài lichtruc.',
    mend: 'Hãy so với bản giấy đã ký và khôi phục từ bản sao lưu còn nguyên: lichtruc phuchoi TỆP.',
  }),
  'addresses-damaged': () => ({
    says: 'Địa chỉ lịch điện tử trong tệp bị đổi ngoài lichtruc.',
    mend: 'Hãy khôi phục từ bản sao lưu còn nguyên: lichtruc phuchoi TỆP.',
  }),
  'file-newer': f => ({
    says: `Tệp ${f.path} do bản lichtruc mới hơn tạo (dạng tệp số ${f.version}, bản này đọc được đến số ${f.known}).`,
    mend: 'Hãy cập nhật lichtruc.',
  }),
  'setting-damaged': () => ({
    says: 'Phần cài đặt trong tệp bị hỏng.',
    mend: 'Hãy khôi phục từ bản sao lưu.',
  }),
};
