// What a server of feeds asks of the ward: the path of its web address. The folder is enough where there is no file.

import { existsSync } from 'node:fs';
import { readSettings } from '../../store/settings.ts';
import { WardFile } from '../../store/ward-file.ts';

/** `/truc` of `https://lich.example.vn/truc`; empty where the address has no path. */
export async function readServing(path: string): Promise<string> {
  if (!existsSync(path)) return '';
  const file = WardFile.open(path);
  try {
    const { baseUrl } = file.read(readSettings);
    return baseUrl === null ? '' : new URL(baseUrl).pathname.replace(/\/+$/, '');
  } finally {
    file.close();
  }
}
