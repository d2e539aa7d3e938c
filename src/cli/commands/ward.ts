import type { CommandFile } from '../command-file.ts';

export const settingsList: CommandFile = {
  name: 'settings list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các cài đặt', en: 'List the settings' },
  options: [],
  examples: ['settings list'],
  load: async () => (await import('../actions/settings.ts')).showSettings,
};

export const settingsSet: CommandFile = {
  name: 'settings set',
  alias: 'dat',
  arguments: ['[key]', '[value...]'],
  summary: { vi: 'Đổi một cài đặt', en: 'Change a setting' },
  options: [],
  examples: ['settings set signatory "Nguyễn Văn An"', 'settings set alarms "20:00; 30m"', 'settings set'],
  load: async () => (await import('../actions/settings.ts')).changeSetting,
};

export const rulesList: CommandFile = {
  name: 'rules list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các quy tắc và mức đặt', en: 'List the rules and their limits' },
  options: [],
  examples: ['rules list'],
  load: async () => (await import('../actions/settings.ts')).showRules,
};

export const rulesSet: CommandFile = {
  name: 'rules set',
  alias: 'dat',
  arguments: ['[key]', '[value...]'],
  summary: { vi: 'Đổi mức của một quy tắc', en: 'Change the limit of a rule' },
  options: [],
  examples: ['rules set min-gap-days 5', 'rules set max-per-month volunteer=4'],
  load: async () => {
    const { changeSetting } = await import('../actions/settings.ts');
    return input => changeSetting(input, ['rules']);
  },
};

export const patternList: CommandFile = {
  name: 'pattern list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các mẫu ca trực', en: 'List the duty patterns' },
  options: [],
  examples: ['pattern list'],
  load: async () => (await import('../actions/patterns.ts')).listPatterns,
};

export const patternSet: CommandFile = {
  name: 'pattern set',
  alias: 'dat',
  arguments: ['<code>'],
  summary: { vi: 'Thêm hoặc sửa một mẫu ca trực', en: 'Add or change a duty pattern' },
  options: [
    { flags: '--weekday <weekday>', text: { vi: 'thứ: T2 … T7, CN', en: 'weekday' } },
    { flags: '--start <time>', text: { vi: 'giờ bắt đầu', en: 'start' } },
    { flags: '--end <time>', text: { vi: 'giờ kết thúc', en: 'end' } },
    {
      flags: '--seats <list>',
      text: { vi: 'vị trí: officer=1,volunteer=2', en: 'seats: officer=1,volunteer=2' },
    },
    {
      flags: '--requires <role:skill>',
      text: {
        vi: 'kỹ năng cần: "officer:hộ tịch"; - là không',
        en: 'skill needed: officer:land; - for none',
      },
    },
    { flags: '--label <text>', text: { vi: 'nhãn in cạnh ngày', en: 'label printed beside the date' } },
    { flags: '--place <text>', text: { vi: 'nơi trực', en: 'place' } },
    { flags: '--tally <name>', text: { vi: 'sổ đếm buổi', en: 'tally in which turns count' } },
    { flags: '--from <date>', text: { vi: 'có hiệu lực từ ngày', en: 'from which day' } },
    { flags: '--last <date>', text: { vi: 'ngày cuối', en: 'the last day' } },
  ],
  examples: [
    'pattern set T7 --weekday T7 --start 8h --end 11h30 --seats officer=1,volunteer=1 --from 01/02/2027',
    'pattern set T2 --seats officer=1,volunteer=2 --from 01/02/2027',
  ],
  load: async () => (await import('../actions/patterns.ts')).changePattern,
};

export const patternEnd: CommandFile = {
  name: 'pattern end',
  alias: 'dung',
  arguments: ['<code>'],
  summary: { vi: 'Cho một mẫu ca trực hết hiệu lực', en: 'End a duty pattern' },
  options: [
    {
      flags: '--last <date>',
      text: { vi: 'ngày cuối; hôm nay nếu bỏ trống', en: 'the last day; today if left out' },
    },
  ],
  examples: ['pattern end T7 --last 31/03/2027'],
  load: async () => (await import('../actions/patterns.ts')).closePattern,
};

export const holidaysAdd: CommandFile = {
  name: 'holidays add',
  alias: 'them',
  arguments: ['<date>'],
  summary: { vi: 'Thêm một ngày nghỉ hoặc ngày làm bù', en: 'Add a day off or a make-up day' },
  options: [
    { flags: '--name <text>', text: { vi: 'tên ngày', en: 'name' } },
    { flags: '--name-en <text>', text: { vi: 'tên tiếng Anh', en: 'English name' } },
    {
      flags: '--kind <kind>',
      text: {
        vi: 'nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, đóng cửa',
        en: 'statutory, compensatory, swapped-off, swapped-work, closed',
      },
    },
    { flags: '--source <text>', text: { vi: 'căn cứ, số văn bản', en: 'the document that says so' } },
    { flags: '--swapped-with <date>', text: { vi: 'hoán đổi với ngày', en: 'the other day of the swap' } },
  ],
  examples: ['holidays add 12/03/2027 --name "Sửa chữa trụ sở" --kind "đóng cửa"'],
  load: async () => (await import('../actions/special-days.ts')).addHoliday,
};

export const holidaysRemove: CommandFile = {
  name: 'holidays remove',
  alias: 'bo',
  arguments: ['<date>'],
  summary: { vi: 'Bỏ một ngày nghỉ hoặc ngày làm bù', en: 'Take a day off or a make-up day away' },
  options: [],
  examples: ['holidays remove 12/03/2027'],
  load: async () => (await import('../actions/special-days.ts')).removeHoliday,
};

export const holidaysCheck: CommandFile = {
  name: 'holidays check',
  alias: 'kiemtra',
  arguments: [],
  summary: { vi: 'Lịch nghỉ đã được thông báo đến đâu', en: 'How far the days off are announced' },
  options: [],
  examples: ['holidays check'],
  load: async () => (await import('../actions/special-days.ts')).checkHolidays,
};

export const skillsList: CommandFile = {
  name: 'skills list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh mục kỹ năng', en: 'List the skills' },
  options: [],
  examples: ['skills list'],
  load: async () => (await import('../actions/catalogue.ts')).listSkills,
};

export const skillsSet: CommandFile = {
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

export const skillsRemove: CommandFile = {
  name: 'skills remove',
  alias: 'bo',
  arguments: ['<skill>'],
  summary: { vi: 'Bỏ một kỹ năng không còn dùng', en: 'Remove a skill nobody uses' },
  options: [],
  examples: ['skills remove "Lao động"'],
  load: async () => (await import('../actions/catalogue.ts')).dropSkill,
};

export const rolesList: CommandFile = {
  name: 'roles list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Các nhóm trực', en: 'List the roles' },
  options: [],
  examples: ['roles list'],
  load: async () => (await import('../actions/catalogue.ts')).listRoles,
};

export const rolesSet: CommandFile = {
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
