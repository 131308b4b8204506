import { type Instant, Temporal } from '@samprova/kernel';
import type { TrialNumbers } from '../trial.js';
import type { Register, RegisterFacts } from './register-record.js';

/** A register and the number under which it is asked. */
export interface LookUp {
  readonly register: Register;
  readonly number: string;
}

/**
 * What came of asking. Only `SUGGESTED` brings a record for a person to confirm; `FAILED`: the register did not answer,
 * or not with a record, and is asked again the next night.
 */
export type LookUpAnswer =
  'SUGGESTED' | 'UNCHANGED' | 'NOT_IN_COUNTRY' | 'ANOTHER_TRIAL' | 'UNREADABLE' | 'NOT_FOUND' | 'FAILED';

/** The hour at which a partnership's night begins, on its own clock; no change to summer time skips it. */
const NIGHT_BEGINS = Temporal.PlainTime.from('01:00');
/** `2025-512345-12` of `2025-512345-12-00`. */
const WITHOUT_RESUBMISSION = 14;

/**
 * What registers are asked about these studies, each number once, however it is written.
 * @param confirmed numbers under which CTIS had records that a person confirmed, the newest first: the application that
 *   runs may be a resubmission. Of others the first application (`-00`) is asked.
 */
export function lookUpsOf(
  studies: readonly Pick<TrialNumbers, 'euCtNumber' | 'nctNumber'>[],
  confirmed: readonly string[],
): LookUp[] {
  const known = new Map([...confirmed].reverse().map((number) => [number.slice(0, WITHOUT_RESUBMISSION), number]));
  const ctis = studies.flatMap(({ euCtNumber }) => {
    const parts = /^(20\d{2})(5\d{5})(\d{2})(\d{2})?$/.exec(bare(euCtNumber));
    if (!parts) return [];
    const [, year, serial, check, resubmission] = parts;
    const trial = `${year}-${serial}-${check}`;
    return resubmission ? `${trial}-${resubmission}` : (known.get(trial) ?? `${trial}-00`);
  });
  const nct = studies.map(({ nctNumber }) => bare(nctNumber)).filter((number) => /^NCT\d{8}$/.test(number));
  return [
    ...[...new Set(ctis)].map((number) => ({ register: 'CTIS', number }) as const),
    ...[...new Set(nct)].map((number) => ({ register: 'CLINICAL_TRIALS_GOV', number }) as const),
  ];
}

/**
 * Whether a record that was looked up is worth a person's time.
 * @param saidBefore whether the newest record read under this number, by whomever, says the same of the trial. Registers
 *   stamp their files anew without anything having changed.
 */
export function weighLookUp(asked: LookUp, facts: RegisterFacts, saidBefore: boolean): LookUpAnswer {
  const length = asked.register === 'CTIS' ? WITHOUT_RESUBMISSION : undefined;
  if (facts.register !== asked.register || facts.number.slice(0, length) !== asked.number.slice(0, length))
    return 'ANOTHER_TRIAL';
  if (!facts.inCountry) return 'NOT_IN_COUNTRY';
  return saidBefore ? 'UNCHANGED' : 'SUGGESTED';
}

/** When the next night begins. */
export function nextNight(timeZone: string, now: Instant): Instant {
  const here = now.toZonedDateTimeISO(timeZone);
  const tonight = here.withPlainTime(NIGHT_BEGINS);
  const next = Temporal.ZonedDateTime.compare(tonight, here) > 0 ? tonight : tonight.add({ days: 1 });
  return next.toInstant();
}

function bare(text: string | null): string {
  return text?.toUpperCase().replace(/[^A-Z0-9]/g, '') ?? '';
}
