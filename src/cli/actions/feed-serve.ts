// `feeds serve`: shows the folder of feeds until it is told to stop.

import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { isIP } from 'node:net';
import { UserError } from '../../domain/errors.ts';
import { feedServer, stopServer } from '../../feeds/feed-server.ts';
import { readServing } from '../../operations/feeds/serving.ts';
import { instantText } from '../../time/zone.ts';
import type { Action } from '../command-file.ts';
import type { feedsServe } from '../commands/feeds.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';

export const serve: Action<typeof feedsServe> = async (input, { host, port: wanted, dir }) => {
  const { context, messages, quiet } = input;
  const folder = feedFolder(input, dir);
  if (!existsSync(folder))
    throw new UserError('wrong', { code: 'feeds-unreachable', facts: { value: folder, reason: 'ENOENT' } });
  const prefix = await readServing(officeOf(input));
  const say = (line: string) => {
    if (!quiet) context.stderr.write(`${line}\n`);
  };
  const clock = context.clock();
  let answered = 0;
  const server = feedServer({
    folder,
    prefix,
    log(line) {
      answered++;
      say(`${instantText(clock.now())} ${line}`);
    },
  });
  const port = await listen(server, host, wanted);
  const shown = isIP(host) === 6 ? `[${host}]` : host;
  say(messages.feedTasks.serving(`http://${shown}:${port}${prefix}/`, folder));
  await toldToStop();
  await stopServer(server);
  return { data: { host, port, answered }, text: messages.feedTasks.stopped(answered) };
};

async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const reason = 'code' in error ? String(error.code) : error.message;
      reject(new UserError('wrong', { code: 'port-taken', facts: { host, port, reason } }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function toldToStop(): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
