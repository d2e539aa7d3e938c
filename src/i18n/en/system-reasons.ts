// Why the system refused, by its own codes.

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'the path leads through a file, not a folder',
  EISDIR: 'it is a folder',
  ENODEV: 'it is a device or a pipe, not a file',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EBUSY: 'another program has the file open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports a fault',
  EMFILE: 'the machine has too many files open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the path leads back to itself',
  EPIPE: 'the receiver has closed',
  EADDRINUSE: 'another program uses the port',
  EADDRNOTAVAIL: 'the machine has no such address',
  ENOTFOUND: 'the server is not found',
  EAI_AGAIN: 'the name of the server cannot be looked up',
  ECONNREFUSED: 'the server takes no connections',
  ECONNRESET: 'the connection was cut off',
  ETIMEDOUT: 'it took too long',
  TimeoutError: 'it took too long',
};

export function systemReason(code: string): string {
  const answer = /^HTTP (\d+)$/.exec(code)?.[1];
  return REASONS[code] ?? (answer ? `the server answers ${answer}` : 'the system gives no clear reason');
}
