import type { CommandFile } from '../command-file.ts';

export const menuCommand: CommandFile = {
  name: 'menu',
  alias: 'thucdon',
  arguments: [],
  summary: {
    vi: 'Trình đơn từng bước của tháng; gõ lichtruc không kèm gì cũng mở',
    en: 'The steps of the month, one by one; lichtruc alone opens it too',
  },
  options: [],
  examples: ['menu'],
  load: async () => (await import('../actions/menu.ts')).menu,
};
