// Who is connected to a server, so that no client shuts out the others: one answer of a connection at a time, and where
// there is no room the connection that has kept silent longest gives way.

import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** At once. */
  readonly connections: number;
  /** Requests sent ahead on one connection. */
  readonly requestsAhead: number;
}

export interface Connections {
  /** To be told of each new connection. */
  admit(socket: Socket): void;
  /** Does `work` after all that this connection asked for before. */
  inTurn(socket: Socket, work: () => Promise<void>): void;
}

export function connections(limits: ConnectionLimits): Connections {
  const turns = new Map<Socket, { under: number; last: Promise<void> }>();
  /** Without a whole request, in the order in which they fell silent. */
  const silent = new Set<Socket>();

  function makeRoom(): boolean {
    if (turns.size < limits.connections) return true;
    const [oldest] = silent;
    if (oldest) forget(oldest);
    return oldest !== undefined;
  }

  function forget(socket: Socket): void {
    turns.delete(socket);
    silent.delete(socket);
    socket.destroy();
  }

  return {
    admit(socket) {
      if (!makeRoom()) {
        socket.destroy();
        return;
      }
      turns.set(socket, { under: 0, last: Promise.resolve() });
      silent.add(socket);
      socket.once('close', () => forget(socket));
    },
    inTurn(socket, work) {
      const turn = turns.get(socket);
      if (!turn || turn.under > limits.requestsAhead) {
        forget(socket);
        return;
      }
      silent.delete(socket);
      turn.under++;
      turn.last = turn.last.then(async () => {
        if (!socket.destroyed) await work();
        turn.under--;
        if (turn.under === 0 && turns.has(socket)) silent.add(socket);
      });
    },
  };
}
