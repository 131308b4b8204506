/** The sum of the numbers that somebody stated; null when nobody stated any, which is not the same as none. */
export function sumOfStated(numbers: readonly (number | null)[]): number | null {
  const stated = numbers.filter((one) => one !== null);
  return stated.length === 0 ? null : stated.reduce((sum, one) => sum + one, 0);
}
