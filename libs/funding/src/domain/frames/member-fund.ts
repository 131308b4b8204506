/** A yearly fund of fixed contributions and a fee for each member. Minor units. */
export interface MemberFund {
  readonly kind: 'member-fund';
  readonly version: 1;
  readonly contributions: readonly { readonly source: string; readonly amount: bigint }[];
  readonly feePerMember: bigint;
  /** What the year must bring at least. */
  readonly minimum: bigint;
}

export function fundTotal(fund: MemberFund, members: number): bigint {
  return fund.contributions.reduce((sum, { amount }) => sum + amount, 0n) + fund.feePerMember * BigInt(members);
}

/** How much the year lacks; 0 when the minimum is reached. */
export function lackingToMinimum(fund: MemberFund, members: number): bigint {
  const lacking = fund.minimum - fundTotal(fund, members);
  return lacking > 0n ? lacking : 0n;
}

/** The fewest members that bring the minimum, in whole numbers: doubles say seven where six are enough. */
export function fewestMembers(fund: MemberFund): number {
  return Number((lackingToMinimum(fund, 0) + fund.feePerMember - 1n) / fund.feePerMember);
}
