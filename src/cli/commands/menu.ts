import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { runs } from '../runs.ts';

export const menuCommand = declare({
  name: 'menu',
  section: 'start',
  effect: 'reads',
  alias: 'thucdon',
  notForEach: true,
  summary: {
    vi: 'Trình đơn theo từng bước trong tháng; gõ lichtruc không kèm gì cũng mở được',
    en: 'The steps of the month, one by one; lichtruc alone opens it too',
  },
  examples: ['menu'],
});

export const menuCommands: readonly CommandFile[] = [
  runs(menuCommand, async () => (await import('../actions/menu.ts')).menu),
];
