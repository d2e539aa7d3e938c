// Text that lost its letters before it came to us: saved in an encoding that has no Vietnamese (Tr?n Th?), or read in
// the wrong one and saved again (Nguyá»…n). It is refused, never guessed.

const REPLACED = /\ufffd|\p{L}\?|\?\p{L}/u;
/** The first letters of Vietnamese UTF-8 read as Windows-1252. */
const READ_WRONGLY = /á»[\u0080-\uffff]|áº[\u0080-\uffff]|Ã[\u0080-\u00bf]|Ä[\u2018\u0090\u0091]|Æ[°¡¯]/;

export function isLost(text: string): boolean {
  return REPLACED.test(text) || READ_WRONGLY.test(text);
}
