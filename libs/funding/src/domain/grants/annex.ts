import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';

export const ANNEX_READINGS = ['OF_WHICH', 'ADDITIONAL'] as const;
/** How a line that is printed below another is meant: a part of it, or beside it. */
export type AnnexReading = (typeof ANNEX_READINGS)[number];

/** One printed line of an agreement's annex about money. */
export interface AnnexLine {
  readonly code: string;
  readonly text: string;
  /** Minor units. */
  readonly amountMinor: number;
  /** The line that it is printed as a part of ("of which"); null: a line of its own. */
  readonly partOf: string | null;
  /** Whether the recipient of the grant may requisition it; else it stays with the grantor. */
  readonly payable: boolean;
}

/** What a person decided about one printed "of which". */
export interface AnnexDecision {
  readonly lineCode: string;
  readonly reading: AnnexReading;
  readonly reason: string;
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant;
}

/** Whether what is printed adds up. Software does not decide what "of which" means: it says what would follow. */
export interface AnnexCheck {
  /** Sum of the lines as they are read now, minor units. */
  readonly linesMinor: number;
  readonly printedTotalMinor: number;
  /** Printed total − lines; 0 when it adds up. */
  readonly differenceMinor: number;
  /** What the recipient may requisition, as the lines are read now. */
  readonly payableMinor: number;
  /** Parts that make it add up if they are additional; empty when nothing does, or nothing need. */
  readonly resolvedByAdditional: readonly string[];
}

export function checkAnnex(
  lines: readonly AnnexLine[],
  printedTotalMinor: number,
  decisions: readonly Pick<AnnexDecision, 'lineCode' | 'reading'>[],
): AnnexCheck {
  const isAdditional = ({ code, partOf }: AnnexLine): boolean =>
    partOf === null || decisions.some(({ lineCode, reading }) => lineCode === code && reading === 'ADDITIONAL');
  const linesMinor = sum(lines.filter(isAdditional));
  const differenceMinor = printedTotalMinor - linesMinor;
  const parts = lines.filter((line) => !isAdditional(line));
  return {
    linesMinor,
    printedTotalMinor,
    differenceMinor,
    payableMinor:
      sum(lines.filter((line) => isAdditional(line) && line.payable)) - sum(parts.filter(({ payable }) => !payable)),
    resolvedByAdditional: differenceMinor === 0 ? [] : fittingParts(parts, differenceMinor),
  };
}

/** So few parts are ever printed that looking at single ones, then at all together, is enough. */
function fittingParts(parts: readonly AnnexLine[], differenceMinor: number): string[] {
  const one = parts.find(({ amountMinor }) => amountMinor === differenceMinor);
  if (one) return [one.code];
  return parts.length > 1 && sum(parts) === differenceMinor ? parts.map(({ code }) => code) : [];
}

/** Codes twice, a part of nothing or of a part, or parts above their whole. */
export interface AnnexLinesWrong {
  readonly code: 'ANNEX_LINES_WRONG';
  readonly message: string;
  readonly lineCodes: readonly string[];
}

/** A part is never above what it is a part of; one that would be is no part. */
export function readAnnexLines(lines: readonly AnnexLine[]): Result<readonly AnnexLine[], AnnexLinesWrong> {
  const wrong = lines.filter(({ code, partOf }) => {
    const whole = lines.find((line) => line.code === partOf);
    const parts = lines.filter((line) => line.partOf === code);
    return (
      lines.filter((line) => line.code === code).length > 1 ||
      (partOf !== null && (whole?.partOf ?? (whole ? null : partOf)) !== null) ||
      sum(parts) > sum(lines.filter((line) => line.code === code))
    );
  });
  if (wrong.length === 0) return ok(lines);
  return refuse({
    code: 'ANNEX_LINES_WRONG',
    message: 'Give each line a code of its own; a part belongs to a line, and parts are never above it.',
    lineCodes: [...new Set(wrong.map(({ code }) => code))],
  });
}

function sum(lines: readonly AnnexLine[]): number {
  return lines.reduce((total, { amountMinor }) => total + amountMinor, 0);
}
