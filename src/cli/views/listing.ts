import { renderTable, type TableInput } from './table.ts';
import type { View } from './view.ts';

/** What a list holds; that there is nothing in it is said, not drawn. */
export function renderListing(table: TableInput, view: View): string {
  return table.rows.length === 0 ? view.messages.commands.emptyList : renderTable(table, view);
}
