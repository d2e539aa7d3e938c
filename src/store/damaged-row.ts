// Rows hold JSON, dates and times that this program wrote; what cannot be read again was damaged in the file. Only a
// failed reading of a stored value says so: a fault of ours must not send a clerk to a backup.

export class DamagedRow extends Error {
  override readonly name = 'DamagedRow';
}

/** What `read` makes of a stored value. Throws DamagedRow where it throws. */
export function stored<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DamagedRow(error instanceof Error ? error.message : String(error));
  }
}

/** JSON that this program wrote; `T` is what it wrote. */
export function storedJson<T>(text: string): T {
  return stored(() => JSON.parse(text) as T);
}
