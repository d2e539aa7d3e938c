/** Words are complete by their types; a name that comes as any text is one of them, or the program is wrong. */
export function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  if (word === undefined) throw new Error(`no word for ${name}`);
  return word;
}
