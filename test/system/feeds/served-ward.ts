// A small ward with a published month and its feeds in a folder that a web server's own user can pass through.

import { chmodSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { feedServer, stopServer } from '../../../src/feeds/feed-server.ts';
import { smallWard, type TemporaryWard } from '../../cli/temporary-ward.ts';

export interface ServedWard {
  readonly ward: TemporaryWard;
  readonly out: string;
  tokenOf(person: string): Promise<string>;
  tokens(): readonly string[];
  /** Starts `feeds serve`'s server; the address of the site, without a final slash. */
  serve(): Promise<string>;
  remove(): Promise<void>;
}

export async function servedWard(): Promise<ServedWard> {
  const ward = await smallWard();
  const out = join(ward.folder, 'web');
  chmodSync(ward.folder, 0o711);
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn/truc');
  await ward.done('generate', '2027-01');
  await ward.done('publish', '2027-01');
  await ward.done('feeds', 'issue', '--all', '--ward');
  await ward.done('feeds', 'build', '--out', out);
  const servers: Server[] = [];
  return {
    ward,
    out,
    async tokenOf(person) {
      const listed = await ward.data<{ subject: { person?: string }; token: string }[]>(
        'feeds',
        'list',
        '--show',
      );
      return listed.find(t => t.subject.person === person)?.token ?? '';
    },
    tokens: () => readdirSync(out).filter(name => !name.startsWith('.')),
    async serve() {
      const server = feedServer({ folder: out, prefix: '/truc', log: () => {} });
      servers.push(server);
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/truc`;
    },
    async remove() {
      for (const server of servers) await stopServer(server);
      ward.remove();
    },
  };
}
