import type { ManyProblems } from '../../../domain/problems/many.ts';
import type { Explanations } from '../../explained.ts';

const EXAMPLE = 'lichtruc hangloat don-vi/ -- xep thang-sau';

export const many: Explanations<ManyProblems> = {
  'no-ward-files': f => ({
    says: `Không tìm thấy tệp đơn vị nào theo “${f.value}”.`,
    mend: 'Hãy chỉ thư mục chứa các tệp .db, hoặc từng tệp.',
  }),
  'ward-file-twice': f => ({
    says: `${f.path} và ${f.other} là cùng một tệp.`,
    mend: 'Hãy bỏ bớt một tên.',
  }),
  'each-no-command': () => ({
    says: 'Chưa nói chạy lệnh nào cho các đơn vị.',
    mend: `Viết lệnh sau dấu --, ví dụ: ${EXAMPLE}.`,
  }),
  'each-command-unknown': f => ({
    says: `Không có lệnh “${f.value}”.`,
    mend: `Viết lệnh sau dấu --, ví dụ: ${EXAMPLE}.`,
  }),
  'each-command-alone': f => ({
    says: `“${f.value}” không chạy hàng loạt được.`,
    mend: 'Hãy dùng riêng cho từng đơn vị.',
  }),
  'each-same-output': f => ({
    says: `Mọi đơn vị sẽ cùng ghi vào “${f.value}”.`,
    mend: 'Dùng {name} (tên tệp đơn vị) hoặc {folder} (thư mục của tệp), ví dụ -o "{folder}/lich-truc.pdf".',
  }),
  'ward-failed': f => ({ says: `${f.path}: ${f.reason}`, mend: 'Hãy xem riêng đơn vị đó, rồi chạy lại.' }),
  'shard-unreadable': f => ({
    says: `Không hiểu phần “${f.value}”.`,
    mend: 'Viết I/N với I từ 1 đến N, ví dụ 2/10; hoặc env khi chạy bằng Slurm hay Kubernetes (cần JOB_COMPLETIONS).',
  }),
  'run-log-unreadable': f => ({
    says: `${f.path} không phải là nhật ký chạy hàng loạt.`,
    mend: 'Hãy chỉ đúng tệp nhật ký, hoặc một tên chưa có.',
  }),
  'run-log-differs': f => ({
    says: `${f.path} là nhật ký của lệnh khác: ${f.command}.`,
    mend: 'Hãy dùng một tệp nhật ký khác cho lệnh này.',
  }),
};
