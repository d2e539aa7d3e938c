import { describe, expect, it } from 'vitest';
import { wardPath } from '../../src/cli/ward-path.ts';

const linux = { environment: {}, folder: '/office', home: '/home/lan', platform: 'linux' as const };
const windows = {
  environment: {},
  folder: 'D:\\Lich truc',
  home: 'C:\\Users\\Lan',
  platform: 'win32' as const,
};
const never = () => false;

describe('the ward file', () => {
  it('is what --file says, over LICHTRUC_FILE', () => {
    const context = { ...linux, environment: { LICHTRUC_FILE: '/b.db' } };
    expect(wardPath('a.db', context, never)).toBe('/office/a.db');
    expect(wardPath(undefined, context, never)).toBe('/b.db');
  });

  it('is in the folder, unless only the data folder has one', () => {
    expect(wardPath(undefined, linux, never)).toBe('/office/lichtruc.db');
    const kept = '/home/lan/.local/share/lichtruc/lichtruc.db';
    expect(wardPath(undefined, linux, path => path === kept)).toBe(kept);
  });

  it('is found on Windows with its own paths', () => {
    expect(wardPath('a.db', windows, never)).toBe('D:\\Lich truc\\a.db');
    const kept = 'C:\\Users\\Lan\\AppData\\Local\\lichtruc\\lichtruc.db';
    expect(wardPath(undefined, windows, path => path === kept)).toBe(kept);
  });
});
