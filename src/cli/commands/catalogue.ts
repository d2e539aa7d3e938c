import type { CommandFile } from '../command-file.ts';

const skillsList: CommandFile = {
  name: 'skills list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh mục kỹ năng', en: 'List the skills' },
  options: [],
  examples: ['skills list'],
  load: async () => (await import('../actions/catalogue.ts')).listSkills,
};

const skillsSet: CommandFile = {
  name: 'skills set',
  alias: 'dat',
  arguments: ['<name>'],
  summary: { vi: 'Thêm hoặc đổi tên một kỹ năng', en: 'Add or rename a skill' },
  options: [
    { flags: '--name-en <text>', text: { vi: 'tên tiếng Anh', en: 'English name' } },
    {
      flags: '--code <code>',
      text: { vi: 'mã, để đổi tên kỹ năng đã có', en: 'code, to rename one there is' },
    },
  ],
  examples: ['skills set "Thuế hộ kinh doanh" --name-en "Household business tax"'],
  load: async () => (await import('../actions/catalogue.ts')).changeSkill,
};

const skillsRemove: CommandFile = {
  name: 'skills remove',
  alias: 'bo',
  arguments: ['<skill>'],
  summary: { vi: 'Bỏ một kỹ năng không còn dùng', en: 'Remove a skill nobody uses' },
  options: [],
  examples: ['skills remove "Lao động"'],
  load: async () => (await import('../actions/catalogue.ts')).dropSkill,
};

const rolesList: CommandFile = {
  name: 'roles list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Các nhóm trực', en: 'List the roles' },
  options: [],
  examples: ['roles list'],
  load: async () => (await import('../actions/catalogue.ts')).listRoles,
};

const rolesSet: CommandFile = {
  name: 'roles set',
  alias: 'dat',
  arguments: ['<code>'],
  summary: { vi: 'Thêm hoặc sửa một nhóm trực', en: 'Add or change a role' },
  options: [
    { flags: '--name <text>', text: { vi: 'tên nhóm', en: 'name in Vietnamese' } },
    { flags: '--name-en <text>', text: { vi: 'tên tiếng Anh', en: 'name in English' } },
    { flags: '--prefix <letters>', text: { vi: 'đầu mã người', en: 'what codes of its people begin with' } },
    { flags: '--position <n>', text: { vi: 'thứ tự cột', en: 'order of its column' } },
  ],
  examples: ['roles set lead --name "Lãnh đạo trực" --name-en "Lead" --prefix LĐ --position 1'],
  load: async () => (await import('../actions/catalogue.ts')).changeRole,
};

export const catalogueCommands: readonly CommandFile[] = [
  skillsList,
  skillsSet,
  skillsRemove,
  rolesList,
  rolesSet,
];
