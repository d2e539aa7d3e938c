// Preloaded into a program under test (`node --import`): any socket that would leave this machine, and any name
// looked up, is written to NETWORK_LOG and refused.

import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** @param {string} what */
function refuse(what) {
  appendFileSync(process.env['NETWORK_LOG'] ?? 'network.log', `${what}\n`);
  throw new Error(`network refused: ${what}`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [first] = given.flat();
  const host = typeof first === 'object' && first ? (first.path ?? first.host ?? 'localhost') : 'localhost';
  if (!LOOPBACK.test(host) && !(typeof first === 'object' && first?.path)) refuse(`connect ${host}`);
  return connect.apply(this, given);
};

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'])
  dns[name] = dns.promises[name] = host => refuse(`${name} ${host}`);
for (const name of ['send', 'connect', 'bind']) dgram.Socket.prototype[name] = () => refuse(`udp ${name}`);
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const host = given.flat().find(value => typeof value === 'string') ?? given[0]?.host ?? '::';
  if (!LOOPBACK.test(host)) refuse(`listen ${host}`);
  return listen.apply(this, given);
};
globalThis.fetch = url => refuse(`fetch ${url}`);
