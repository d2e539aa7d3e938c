// What `setup` and `upgrade` say.

export interface Moved {
  readonly before: string;
  readonly now: string;
}

export const setup = {
  done: 'Đã đặt trên máy này, chỉ cho người dùng này:',
  removed: (count: number): string => (count > 0 ? 'Đã gỡ khỏi máy này:' : 'Trên máy này không có gì để gỡ.'),
  parts: {
    command: 'lệnh lichtruc',
    start: 'lối tắt trong trình đơn của máy',
    bash: 'gợi ý khi gõ Tab (bash)',
    zsh: 'gợi ý khi gõ Tab (zsh)',
    powershell: 'gợi ý khi gõ Tab (PowerShell)',
  },
  addToPath: (folder: string): string => `Để gọi được ngay, hãy thêm vào PATH: ${folder}`,
  addToProfile: (path: string): string => `PowerShell: thêm vào $PROFILE dòng  . "${path}"`,
  addToZsh: (folder: string): string => `zsh: thêm vào ~/.zshrc, trước compinit, dòng  fpath+=(${folder})`,
};

export const upgrade = {
  done: ({ before, now }: Moved): string =>
    `Lần mở sau là bản ${now}; bản ${before} vẫn còn. Tệp của đơn vị được chép lại trước khi bản mới nâng cấp nó.\nQuay lại: lichtruc nangcap --quay-lai, cho đến khi bản mới ghi việc đầu tiên.`,
  already: (version: string): string => `Bản ${version} đang dùng rồi.`,
  back: ({ before, now }: Moved): string => `Lần mở sau là bản ${now}; bản ${before} vẫn còn.`,
  fileBack: (copy: string): string => `Tệp của đơn vị trở lại như trước khi nâng cấp, từ ${copy}.`,
};
