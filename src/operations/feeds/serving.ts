// What a server of feeds asks of the ward: the path of its web address. The folder is enough where there is no file.

import { existsSync } from 'node:fs';
import { readSettings } from '../../store/settings.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';

/** `/truc` of `https://lich.example.vn/truc`; empty where the address has no path. */
export async function readServing(office: Office): Promise<string> {
  if (!existsSync(office.path)) return '';
  const { baseUrl } = await readFrom(office, readSettings);
  return baseUrl === null ? '' : new URL(baseUrl).pathname.replace(/\/+$/, '');
}
