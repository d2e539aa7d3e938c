// The page that a QR code opens.

export const landing = {
  title: (owner: string, ward: string): string => (owner ? `Lịch trực của ${owner}` : `Lịch trực ${ward}`),
  next: 'Buổi trực sắp tới',
  none: 'Chưa có buổi trực nào sắp tới. Khi lịch mới được ban hành, trang này tự hiện ra.',
  version: (n: number, published: string): string => `Theo bản số ${n}, ban hành ngày ${published}.`,
  changes: { title: 'Mới thay đổi', changed: 'đã đổi', added: 'mới thêm', cancelled: 'đã hủy' },
  subscribe: 'Đưa lịch vào điện thoại',
  subscribeWhy: 'Chọn máy của bạn. Chỉ làm một lần; sau này lịch đổi thì máy tự đổi theo.',
  zalo: 'Đang mở trong Zalo mà bấm không được? Mở trang này bằng:',
  openIn: { safari: 'Safari (iPhone)', chrome: 'Chrome (Android)' },
  buttons: {
    iphone: 'iPhone, iPad, máy Mac',
    android: 'Android',
    computer: 'Máy tính',
    icsx5: 'Mở bằng ICSx5',
    google: 'Google Lịch',
    outlook: 'Outlook',
    copy: 'Sao chép đường dẫn',
    copied: 'Đã sao chép',
    file: 'Tải tệp về',
  },
  androidHow:
    'Điện thoại đã cài ứng dụng ICSx5: bấm nút dưới đây. Ứng dụng Google Lịch trên điện thoại không tự thêm được: làm một lần trên máy tính, mục “Máy tính”.',
  computerHow: 'Đăng nhập đúng tài khoản vẫn dùng trên điện thoại, rồi chọn:',
  fileIsCopy: 'chỉ là bản sao, không tự cập nhật.',
  link: 'Đường dẫn lịch để sao chép',
  linkHow: 'Chạm giữ vào đường dẫn, chọn tất cả rồi sao chép.',
  stepsTitle: 'Từng bước',
  steps: [
    {
      device: 'iPhone, iPad',
      list: [
        'Mở trang này bằng Safari rồi bấm nút “iPhone, iPad, máy Mac”.',
        'Bấm “Đăng ký”, rồi “Thêm”.',
        'Nếu nút không chạy: vào Cài đặt → Ứng dụng → Lịch → Tài khoản lịch → Thêm tài khoản → Khác → Thêm lịch đã đăng ký, rồi dán đường dẫn.',
        'Muốn có chuông nhắc: khi đăng ký, tắt “Xóa cảnh báo”.',
      ],
    },
    {
      device: 'Android',
      list: [
        'Ứng dụng Google Lịch trên điện thoại không thêm được đường dẫn. Hãy làm một lần trên máy tính:',
        'Mở calendar.google.com, bấm dấu + cạnh “Lịch khác”, chọn “Từ URL”, dán đường dẫn rồi bấm “Thêm lịch”.',
        'Trên điện thoại, mở Google Lịch → Cài đặt, bật lịch vừa thêm.',
        'Không có máy tính: cài ứng dụng ICSx5, bấm +, dán đường dẫn.',
      ],
    },
    {
      device: 'Outlook',
      list: [
        'Mở outlook.com hoặc Outlook trên máy tính, vào phần Lịch.',
        'Chọn “Thêm lịch” → “Đăng ký từ web”, dán đường dẫn, đặt tên rồi bấm “Nhập”.',
      ],
    },
  ],
  notesTitle: 'Nên biết',
  notes: [
    'Google Lịch chỉ cập nhật sau 4 đến 24 giờ và không cách nào giục được. Đổi gấp thì văn phòng báo riêng, hoặc xem ngay trên trang này.',
    'Google bỏ chuông nhắc của lịch đăng ký, iPhone cũng thường bỏ; đừng chỉ trông vào chuông.',
    'Buổi đã hủy vẫn hiện cho đến hết ngày, với chữ “ĐÃ HỦY” ở đầu.',
    'Đường dẫn này là của riêng: ai có nó đều xem được lịch. Nếu lộ hoặc mất điện thoại, xin văn phòng cấp lại.',
  ],
  contact: (whom: string): string => `Liên hệ văn phòng: ${whom}`,
  otherLanguage: 'Tiếng Việt',
};
