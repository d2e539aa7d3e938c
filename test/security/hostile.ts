// Texts that steer, forge or break where they are taken as they are.

export const HOSTILE: Readonly<Record<string, string>> = {
  'control characters': 'Lan\u0001\u0007\u0008 Anh',
  'a NUL': 'Lan\0Anh',
  'a terminal escape': '\u001b[2J\u001b]0;owned\u0007Lan',
  'an 8-bit escape': '\u009b31mLan',
  'a bidirectional override': 'Lan \u202egnohP\u202c',
  'bidirectional isolates': '\u2066Lan\u2069',
  'zero-width characters': 'L\u200ba\u200dn\ufeff',
  'a lone surrogate': 'Lan\ud800',
  'decomposed marks': 'Nguye\u0302\u0303n Lan',
  'line breaks': 'Lan\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'Unicode line separators': 'Lan\u2028Anh\u2029Em',
  'a script': '</script><script>alert(1)</script>',
  'markup and quotes': `"><img src=x onerror='alert(1)'>&amp;`,
  'a formula': '=HYPERLINK("http://192.0.2.1","x")',
  'other formulas': '+1-1@SUM(A1)',
  'a path': '../../etc/passwd',
  'an absolute path': 'C:\\Windows\\system32',
  'calendar separators': 'Lan, Anh; Em\\n',
  'an emoji': 'Lan 👩‍💼',
};

/** What steers a terminal or turns text round; line ends are how outputs end lines. */
export const STEERING = /(?![\r\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\ufeff\u2028\u2029]/u;
