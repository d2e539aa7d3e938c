import type { FieldWords } from '../field-words.ts';

export const personFields: FieldWords = {
  code: { word: 'mã', option: 'mã; để trống lấy mã kế tiếp' },
  name: { word: 'họ và tên' },
  role: { word: 'nhóm', option: 'nhóm: cán bộ, đoàn viên…' },
  title: { word: 'chức vụ' },
  unit: { word: 'đơn vị' },
  birthDate: { word: 'ngày sinh' },
  birthYear: { word: 'năm sinh', option: 'năm sinh, khi không rõ ngày' },
  phone: { word: 'điện thoại' },
  email: { word: 'thư điện tử' },
  skills: { word: 'nghiệp vụ', option: 'nghiệp vụ, cách nhau bằng dấu chấm phẩy' },
  share: { word: 'tỷ lệ buổi trực (%)', option: 'tỷ lệ buổi trực, 100 là đủ' },
  mentor: { word: 'kèm cặp', option: 'kèm được người tập sự', not: 'không kèm người tập sự' },
  trainee: { word: 'tập sự', option: 'đang tập sự', not: 'hết tập sự' },
  from: { word: 'từ ngày', option: 'từ ngày nào' },
  until: { word: 'đến hết ngày', option: 'ngày cuối cùng' },
};
