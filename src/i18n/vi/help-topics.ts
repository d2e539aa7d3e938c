// `lichtruc help TOPIC`: what holds for all commands. A topic answers to its English name and to these words.

export const helpTopics = {
  dates: {
    called: ['ngày', 'ngày tháng', 'các ngày'],
    text: `Ngày và khoảng ngày, ở đâu cũng gõ được như nhau, nhiều chữ không cần ngoặc kép:

  một ngày       04/12/2026, 2026-12-04, 4/12, ngày 4 tháng 12, mai, ngày kia,
                 thứ 6, T6 tuần sau, CN
  khoảng ngày    4/12 - 8/12, 4-8/12, từ mai đến thứ 2, đến hết thứ 6, tuần sau

Ngày không ghi năm là ngày gần nhất sắp tới, không quá sáu tháng (sổ trực: ngày gần nhất đã qua).
Hiểu thành ngày nào thì chương trình nói lại. Chữ hiểu được hai cách (“thứ 6 tới”),
ngày âm lịch và “cuối tuần” thì không đoán, mà hỏi lại bằng đúng ngày.
Người và ngày đứng trước hay sau đều được: vang 4/12 CB07, vang CB07 4/12.`,
  },
  periods: {
    called: ['kỳ', 'quý', 'tháng', 'năm'],
    text: `Kỳ là khoảng thời gian của một bản lịch:

  tháng          2027-01, tháng 1, T12, tháng sau, next-month, this-month
  quý            2027-Q1, quý 1, quý I/2027
  năm            2027, năm 2027, 6 tháng đầu năm 2027
  từ ngày này    2027-01-04..2027-01-15 (tính cả hai đầu), 4/1 - 15/1
  tuần           tuần 50, tuần sau

Kỳ không ghi năm là kỳ đang diễn ra hoặc kỳ tới; trong báo cáo là kỳ gần nhất đã bắt đầu;
xem và xuất lấy kỳ gần nhất đã có lịch.`,
  },
  'exit-codes': {
    called: ['mã thoát', 'mã trả về'],
    text: `Mã thoát, cho lệnh gọi từ máy khác:

    0   xong
    1   câu trả lời là không: có vi phạm, có khác biệt, không xếp được, chưa ban hành
    2   không đọc được điều đã gõ hoặc tệp đã chỉ
    3   đọc được nhưng sai
    4   tệp của đơn vị hoặc ổ đĩa: thiếu, đang bận, hỏng, đầy, không ghi được
   70   lỗi của chương trình; --go-loi in chỗ lỗi
  130   người dùng thôi giữa chừng; không có gì thay đổi

Nơi nhận ngừng đọc sớm (head) không phải là lỗi.`,
  },
  files: {
    called: ['tệp', 'tập tin'],
    text: `Một đơn vị là một tệp. Tệp nào được dùng, theo thứ tự:

  1. --tep ĐƯỜNG-DẪN
  2. biến môi trường LICHTRUC_FILE
  3. lichtruc.db trong thư mục đang đứng
  4. lichtruc.db trong thư mục dữ liệu: %LOCALAPPDATA%\\lichtruc trên Windows,
     ~/.local/share/lichtruc trên Linux, ~/Library/Application Support/lichtruc trên macOS

Bấm đúp trên Windows thì làm việc trong C:\\Users\\BẠN\\LichTruc.
Chép được tệp khi không ai đang dùng; lệnh saoluu thì lúc nào cũng được.
Lịch sử, bản đã ban hành và bản thảo đều nằm trong tệp ấy; hoantac đưa về như trước.`,
  },
  environment: {
    called: ['môi trường', 'biến môi trường'],
    text: `Biến môi trường mà chương trình đọc:

  LICHTRUC_FILE   tệp của đơn vị, khi không có --tep
  LC_ALL, LC_MESSAGES, LANG
                  ngôn ngữ, khi chưa có tệp và không có --ngon-ngu: en… là tiếng Anh
  NO_COLOR        không tô màu; TERM=dumb cũng vậy
  PAGER           chương trình để đọc từng trang; PAGER= (để trống) là không dùng
  LICHTRUC_NOW    giờ thay cho đồng hồ, để thử: 2026-12-15T08:00:00+07:00`,
  },
};
