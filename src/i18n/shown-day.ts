/** A stored date as offices write it; any other text as it is. */
export function shownDay(date: string): string {
  return String(date).replace(/^(\d{4})-(\d{2})-(\d{2})(?=$|[/ ])/, '$3/$2/$1');
}
