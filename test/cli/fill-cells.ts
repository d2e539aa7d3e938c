import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** As somebody types into cells of a sheet of the workbook at `path`; throws where a cell is not there. */
export function fillCells(path: string, cells: Readonly<Record<string, string>>, sheet = 1): void {
  const parts = unzipSync(readFileSync(path));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  let xml = Buffer.from(parts[name] ?? []).toString('utf8');
  for (const [at, text] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`no cell ${at} in ${name}`);
    xml = xml.replace(cell, (_, attributes: string) => {
      const style = /\ss="\d+"/.exec(attributes)?.[0] ?? '';
      return text === ''
        ? `<c r="${at}"${style}/>`
        : `<c r="${at}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
    });
  }
  parts[name] = Buffer.from(xml);
  writeFileSync(path, zipSync(parts));
}
