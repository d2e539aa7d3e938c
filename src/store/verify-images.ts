// Whether the images of rows are those that the links were made of: too many to look at each time.

import type { OperationId, Row } from '../domain/history.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
import { imageDigest, imagesDigest, type StoredImage } from './log-digests.ts';
import { PERSONAL_TABLES } from './text-columns.ts';

interface ImageRow extends StoredImage {
  readonly operation: OperationId;
  readonly salt: string | null;
  readonly digest: string | null;
}

/** Operations with images that were changed, taken away or put in. */
export function alteredImages(db: Database): readonly OperationId[] {
  const digests = new Map<OperationId, (string | null)[]>();
  const altered = new Set<OperationId>();
  const erased = erasedPeople(db);
  const images = db.prepare(
    `SELECT operation, table_name AS "table", row, before, after, salt, digest FROM row_image
     ORDER BY operation, id`,
  );
  for (const image of images.iterate() as Iterable<ImageRow>) {
    const own = digests.get(image.operation) ?? [];
    own.push(image.digest);
    digests.set(image.operation, own);
    if (!isAsWritten(image, erased)) altered.add(image.operation);
  }
  const links = db.prepare('SELECT operation, images FROM operation_link ORDER BY operation').all() as {
    readonly operation: OperationId;
    readonly images: string;
  }[];
  for (const { operation, images: expected } of links)
    if (imagesDigest(digests.get(operation) ?? []) !== expected) altered.add(operation);
  return [...altered].sort((a, b) => a - b);
}

/** Without its salt it is of somebody who was erased. */
function isAsWritten({ salt, digest, ...image }: ImageRow, erased: ReadonlySet<string>): boolean {
  if (salt !== null) return imageDigest(image, salt) === digest;
  const of = PERSONAL_TABLES.find(({ table }) => table === image.table)?.of;
  return [image.before, image.after].some(
    json => of !== undefined && json !== null && erased.has(String(storedJson<Row>(json)[of])),
  );
}

/** Codes of those who were erased, here or in the file that a copy took the place of. */
export function erasedPeople(db: Database): ReadonlySet<string> {
  const codes = db
    .prepare(
      `SELECT facts ->> 'person' FROM operation WHERE name = 'people erase'
       UNION SELECT value FROM operation, json_each(facts, '$.erased') WHERE operation.name = 'restore'`,
    )
    .pluck()
    .all();
  return new Set(codes as string[]);
}
