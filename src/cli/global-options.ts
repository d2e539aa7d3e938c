// The options of every command: which there are, which take a value, and what they are called in Vietnamese.

/** By their Vietnamese words, without marks. */
export const GLOBAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['tep', '--file'],
  ['ngon-ngu', '--lang'],
  ['chay-thu', '--dry-run'],
  ['dong-y', '--yes'],
  ['im-lang', '--quiet'],
  ['khong-mau', '--no-color'],
  ['khong-khung', '--plain'],
  ['nguoi-lam', '--by'],
  ['tro-giup', '--help'],
  ['phien-ban', '--version'],
  ['go-loi', '--debug'],
]);

const WITH_VALUE = new Set(['--file', '--lang', '--by', '--tep', '--ngon-ngu', '--nguoi-lam']);
const WITHOUT = new Set(['--json', '--dry-run', '--yes', '--quiet', '--no-color', '--plain', '--debug']);
const OWN_ANSWER = new Set(['-h', '--help', '-V', '--version']);

export const GLOBAL_FLAGS: readonly string[] = [...new Set(GLOBAL_WORDS.values()), '--json'];

export function takesValue(word: string): boolean {
  return WITH_VALUE.has(word);
}

/**
 * Whether nothing but general options was typed, each of them whole: no command, and no wish for help or the version.
 * What is no option of ours is left to be refused.
 */
export function namesNothing(argv: readonly string[]): boolean {
  return argv.every((word, i) => isWhole(word, argv[i + 1]) || takesValue(argv[i - 1] ?? ''));
}

function isWhole(word: string, next: string | undefined): boolean {
  const [name = '', value] = word.split('=');
  if (OWN_ANSWER.has(word)) return false;
  return WITHOUT.has(word) || (takesValue(name) && (value ?? next) !== undefined);
}
