import type { FeedsProblems } from '../../../domain/problems/feeds.ts';
import type { Explanations } from '../../explained.ts';
import { systemReason } from '../system-reasons.ts';

export const feeds: Explanations<FeedsProblems> = {
  'feed-token-missing': f => ({
    says: f.value
      ? `Không có địa chỉ lịch nào đang dùng của ${f.value}.`
      : 'Không có địa chỉ lịch nào như thế đang dùng.',
    mend: 'Xem các địa chỉ: lichtruc lichdientu danhsach. Cấp mới: lichtruc lichdientu cap.',
  }),
  'base-url-missing': () => ({
    says: 'Chưa đặt địa chỉ trang lịch của đơn vị nên chưa làm được trang và phiếu.',
    mend: 'Ví dụ: lichtruc caidat dat "Địa chỉ máy chủ lịch" https://lich.phuong.example.vn/truc',
  }),
  'feeds-folder-foreign': f => ({
    says: `Thư mục ${f.path} có tệp không do lichtruc tạo.`,
    mend: 'Hãy chọn một thư mục trống dành riêng cho lịch: các tệp thu hồi trong đó sẽ bị xóa.',
  }),
  'feeds-folder-of-another': f => ({
    says: `Thư mục ${f.path} đang giữ lịch của ${f.owner}, không phải của ${f.ward}: ghi vào đó thì ${f.ending} địa chỉ của ${f.owner} ngừng dùng.`,
    mend: 'Chọn thư mục riêng cho mỗi đơn vị bằng --thu-muc. Nếu đúng là muốn thay đơn vị: thêm --thay-don-vi.',
  }),
  'feeds-folder-ahead': f => ({
    says: `Thư mục ${f.path} đã phát lịch từ một tệp mới hơn (đến bản số ${f.version}); tệp đang dùng mới đến bản số ${f.own} và không biết những việc ấy. Chưa có gì được ghi.`,
    mend: 'Có lẽ đây là bản sao cũ hoặc bản thử: hãy dùng đúng tệp của đơn vị. Nếu tệp mới hơn đã mất hẳn: thêm --tep-moi-nhat, lịch sẽ đánh số tiếp.',
  }),
  'feeds-rendering-newer': f => ({
    says: `Lịch đã ban hành theo cách trình bày số ${f.rendering} của phiên bản mới hơn; chương trình này chỉ biết đến số ${f.known}.`,
    mend: 'Cài phiên bản mới của chương trình rồi chạy lại; các tệp lịch vẫn còn nguyên.',
  }),
  'feeds-folder-locked': f => ({
    says: `Một lệnh khác đang ghi lịch vào ${f.path}.`,
    mend: 'Đợi lệnh ấy xong rồi chạy lại.',
  }),
  'feeds-folder-unwritable': f => ({
    says: `Không ghi được vào ${f.path}: ${systemReason(f.reason)}.`,
    mend: 'Kiểm tra quyền ghi và dung lượng còn trống. Các tệp cũ vẫn còn nguyên.',
  }),
  'mode-unreadable': f => ({
    says: `Quyền “${f.value}” không dùng được cho tệp lịch.`,
    mend: 'Hãy dùng 0600, 0640 hoặc 0644: chủ tệp đọc và ghi, người khác nhiều nhất là đọc.',
  }),
  'port-taken': f => ({
    says: `Không mở được cổng ${f.port} tại ${f.host}: ${systemReason(f.reason)}.`,
    mend: 'Chọn cổng khác bằng --cong.',
  }),
  'feeds-unreachable': f => ({
    says: `Không đọc được lịch tại ${f.value}: ${systemReason(f.reason)}.`,
    mend: 'Kiểm tra thư mục, địa chỉ và đường mạng.',
  }),
  'confirmation-needed': () => ({
    says: 'Việc này ban hành bản mới, bỏ bớt, xóa, hoặc có chỗ lạ nêu trên, nên cần xác nhận.',
    mend: 'Thêm --dong-y nếu đồng ý, hoặc --chay-thu để xem trước.',
  }),
};
