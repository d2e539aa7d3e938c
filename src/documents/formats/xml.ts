// XML as a tree of calls: what is put in is escaped, attributes without a value are left out.

type Attribute = string | number | boolean | null | undefined;

/** An element with its children, which are elements already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escapeXml(value === true ? '1' : String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** An element that holds text, kept to its last space. */
export function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, Attribute>> = {},
): string {
  const kept = /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element(name, { ...attributes, ...kept }, [escapeXml(text)]);
}

export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
