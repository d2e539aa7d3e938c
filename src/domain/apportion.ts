// Sharing a whole number out by weight without losing a unit: the largest remainder method (Hamilton), ties by
// code, so the parts always add up to the whole whatever order the weights came in.

export interface Weight<Code extends string> {
  readonly code: Code;
  readonly weight: number;
}

/** Shares of `total` (a whole number, not negative) by code; empty where no weight is above zero. */
export function apportion<Code extends string>(
  total: number,
  weights: readonly Weight<Code>[],
): ReadonlyMap<Code, number> {
  const sum = weights.reduce((all, w) => all + w.weight, 0);
  if (sum === 0) return new Map();
  const parts = weights.map(({ code, weight }) => {
    const exact = total * weight;
    return { code, share: Math.floor(exact / sum), remainder: exact % sum };
  });
  let left = total - parts.reduce((all, p) => all + p.share, 0);
  const byRemainder = parts.toSorted((a, b) => b.remainder - a.remainder || (a.code < b.code ? -1 : 1));
  return new Map(byRemainder.map(({ code, share }) => [code, left-- > 0 ? share + 1 : share]));
}
