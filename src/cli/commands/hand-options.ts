// What a command hands over to the desktop.

import { flag } from '../parameters.ts';

/** Of what has a text to paste into a chat group. */
export const COPY = flag({
  flag: 'chep',
  vi: 'chép tin nhắn vào bộ nhớ tạm, để dán vào Zalo',
  en: 'put the text on the clipboard',
});

/** Of what writes a document. */
export const OPEN = flag({
  flag: 'mo',
  vi: 'mở ngay bằng chương trình của máy',
  en: "open it in the desktop's program",
});
