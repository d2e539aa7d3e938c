/** Whether better-sqlite3 is there but its compiled part is not; `bindings` says so without a code. */
export function isMissingBinary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.message.includes('Could not locate the bindings file') ||
    ('code' in error && error.code === 'ERR_DLOPEN_FAILED')
  );
}
