// The letters of a text: whether they are those of a Vietnamese name, or of a font from before Unicode, or of another
// alphabet that looks the same.

/** Fonts that drew Vietnamese over other letters: VNI-Times, .VnTime (TCVN3). */
export type LegacyFont = 'vni' | 'tcvn3';

/** Two letters of one size that VNI writes for one: aâ, eã, öù. No Vietnamese word has them. */
const VNI =
  /[ae][âåä]|[AE][ÂÅÄ]|[oO][åäÅÄ]|e[áàã]|E[ÁÀÃ]|a[áàãéèêë]|A[ÁÀÃÉÈÊË]|[aeouyöô][ùøûõï]|[AEOUYÖÔ][ÙØÛÕÏ]|oâ|OÂ|[öÖ]|[ñÑ](?=[aeiouyöôAEIOUYÖÔ])/;
/** Signs that TCVN3 draws as letters, beside a letter; a marked capital inside a small word. */
const TCVN3 = /\p{L}[¨©ª«¬®°¸µ¶·¹»¼½¾×÷]|[¨©ª«¬®¸µ¶·¹»¼½¾×÷]\p{L}|\p{Ll}[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞß]|[æçëîïøþß]/u;

export function legacyFont(text: string): LegacyFont | null {
  if (VNI.test(text)) return 'vni';
  return TCVN3.test(text) ? 'tcvn3' : null;
}

/** Ð and ð of Icelandic fonts and Ɖ of African ones, which stand for Đ in Vietnamese files. */
export function withVietnameseD(text: string): string {
  return text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}

/** The first letter that is of no Latin alphabet: Cyrillic о in Hоàng. */
export function foreignLetter(text: string): string | null {
  return /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0] ?? null;
}
