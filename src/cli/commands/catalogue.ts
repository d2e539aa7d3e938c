import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { number, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const skillsList = declare({
  name: 'skills list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Danh mục nghiệp vụ', en: 'List the skills' },
  examples: ['skills list'],
});

export const skillsSet = declare({
  name: 'skills set',
  effect: 'notes',
  next: 'skills list',
  alias: 'dat',
  summary: { vi: 'Thêm hoặc đổi tên một nghiệp vụ', en: 'Add or rename a skill' },
  arguments: { name: '<name>' },
  options: {
    nameEn: text('text', { flag: 'ten-tieng-anh', vi: 'tên tiếng Anh', en: 'English name' }),
    code: text('code', {
      flag: 'ma',
      vi: 'mã, để đổi tên nghiệp vụ đã có',
      en: 'code, to rename one there is',
    }),
  },
  examples: ['skills set "Thuế hộ kinh doanh" --name-en "Household business tax"'],
});

export const skillsRemove = declare({
  name: 'skills remove',
  effect: 'takes-away',
  next: 'skills list',
  alias: 'bo',
  summary: { vi: 'Bỏ một nghiệp vụ không còn dùng', en: 'Remove a skill nobody uses' },
  arguments: { skill: '<skill>' },
  examples: ['skills remove "Lao động"'],
});

export const rolesList = declare({
  name: 'roles list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Các nhóm trực', en: 'List the roles' },
  examples: ['roles list'],
});

export const rolesSet = declare({
  name: 'roles set',
  effect: 'notes',
  next: 'roles list',
  alias: 'dat',
  summary: { vi: 'Thêm hoặc sửa một nhóm trực', en: 'Add or change a role' },
  arguments: { code: '<code>' },
  options: {
    name: text('text', { flag: 'ten', vi: 'tên nhóm', en: 'name in Vietnamese' }),
    nameEn: text('text', { flag: 'ten-tieng-anh', vi: 'tên tiếng Anh', en: 'name in English' }),
    prefix: text('letters', {
      flag: 'dau-ma',
      vi: 'đầu mã người',
      en: 'what codes of its people begin with',
    }),
    position: number('n', { flag: 'thu-tu', vi: 'thứ tự cột', en: 'order of its column' }),
  },
  examples: ['roles set lead --name "Lãnh đạo trực" --name-en "Lead" --prefix LĐ --position 1'],
});

export const catalogueCommands: readonly CommandFile[] = [
  runs(skillsList, async () => (await import('../actions/catalogue.ts')).listSkills),
  runs(skillsSet, async () => (await import('../actions/catalogue.ts')).changeSkill),
  runs(skillsRemove, async () => (await import('../actions/catalogue.ts')).dropSkill),
  runs(rolesList, async () => (await import('../actions/catalogue.ts')).listRoles),
  runs(rolesSet, async () => (await import('../actions/catalogue.ts')).changeRole),
];
