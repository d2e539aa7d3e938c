// A program and its words as the texts that start them want them.

/** For sh. */
export function forShell(words: readonly string[]): string {
  const quoted = (word: string) => (/^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
  return words.map(quoted).join(' ');
}

/** For a batch file of Windows. */
export function forBatch(words: readonly string[]): string {
  return words.map(word => `"${word.replaceAll('%', '%%')}"`).join(' ');
}
