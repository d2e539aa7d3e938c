// Triggers that every mutable table has (images of its rows, for history and undo) and that every published
// table has (no change, ever).

/** For each table, its columns: an image is the row as JSON, kept with the operation that changed it. */
export function imageTriggers(columnsOf: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(columnsOf).flatMap(([table, columns]) => {
    const image = (row: 'old' | 'new') =>
      `json_object(${columns.map(column => `'${column}', ${row}.${column}`).join(', ')})`;
    const trigger = (
      event: 'insert' | 'update' | 'delete',
      row: 'old' | 'new',
      before: string,
      after: string,
    ) => `
CREATE TRIGGER ${table}_${event}_image AFTER ${event.toUpperCase()} ON ${table}
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), '${table}', ${row}.rowid, ${before}, ${after});
END;`;
    return [
      trigger('insert', 'new', 'NULL', image('new')),
      trigger('update', 'new', image('old'), image('new')),
      trigger('delete', 'old', image('old'), 'NULL'),
    ];
  });
}

export function refuseChanges(tables: readonly string[]): readonly string[] {
  return tables.flatMap(table =>
    (['update', 'delete'] as const).map(
      event => `
CREATE TRIGGER ${table}_${event}_refused BEFORE ${event.toUpperCase()} ON ${table}
BEGIN SELECT raise(ABORT, '${table}-is-immutable'); END;`,
    ),
  );
}
