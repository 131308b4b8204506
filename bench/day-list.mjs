// The day list (due time with holidays, zone and stops, and why) beside two libraries that only find the day: moment-
// business-days with the same holidays, and date-fns, which knows neither holidays nor zones. Same receipts for all,
// spread over ten years; each figure is the best of many short rounds, taken in turn, so that other work on the machine
// counts against none of them.
import { createRequire } from 'node:module';
import { dayList, localTime, standardTerms, workingCalendar } from '@samprova/calendar/domain';
import { Temporal } from '@samprova/kernel';

const require = createRequire(import.meta.url);
const moment = require('moment-business-days');
const { addBusinessDays } = require('date-fns');

const CASES = 1_000;
const ROUNDS = 40;
const FROM = Date.UTC(2024, 0, 1, 9);
const TEN_YEARS = 3_652 * 86_400_000;
const TERMS = standardTerms('SE');

/** @returns rows {name, value, unit, beside, ratio, note}; ratio above 1: faster than what stands beside */
export async function run() {
  const receipts = Array.from({ length: CASES }, (_, index) => FROM + Math.floor((index * TEN_YEARS) / CASES));
  const instants = receipts.map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
  const dates = receipts.map((ms) => new Date(ms));
  const stops = instants.map((instant) => [{ from: instant.add({ hours: 30 }), to: instant.add({ hours: 60 }) }]);
  moment.updateLocale('en', { holidays: holidays(), holidayFormat: 'YYYY-MM-DD' });
  assertSameDays(receipts, instants);

  const rates = measure({
    plain: (index) => dayList(TERMS, instants[index]),
    stopped: (index) => dayList(TERMS, instants[index], stops[index]),
    moment: (index) => moment(dates[index]).businessAdd(TERMS.workingDays),
    dateFns: (index) => addBusinessDays(dates[index], TERMS.workingDays),
  });
  const note = `SE, 5 working days, ${CASES} receipts over ten years, Node ${process.versions.node}`;
  const row = (name, ours, beside, theirs) => ({
    name,
    value: Math.round(ours),
    unit: 'lists/s',
    beside: `${beside} ${Math.round(theirs)}/s`,
    ratio: ours / theirs,
    note,
  });
  return [
    row('day list', rates.plain, 'moment-business-days, same holidays', rates.moment),
    row('day list with a stop', rates.stopped, 'moment-business-days, same holidays, no stop', rates.moment),
    row('day list', rates.plain, 'date-fns addBusinessDays, no holidays, no zone', rates.dateFns),
  ];
}

/** The weekdays that the calendar closes, for the years that the receipts touch. */
function holidays() {
  const calendar = workingCalendar('SE');
  const dates = [];
  for (let day = Math.floor(FROM / 86_400_000); day < (FROM + TEN_YEARS) / 86_400_000 + 30; day += 1) {
    const { kind, date } = calendar.at(day);
    if (kind === 'HOLIDAY' || kind === 'CLOSING_DAY') dates.push(date.toString());
  }
  return dates;
}

/** A figure beside another means something only when both do the same work: here, on the wall clock of the zone. */
function assertSameDays(receipts, instants) {
  receipts.forEach((ms, index) => {
    const ours = dayList(TERMS, instants[index]).value.days.at(-1).date.toString();
    const wall = moment.utc(ms + localTime(TERMS.timeZone).offsetAt(ms));
    const theirs = wall.businessAdd(TERMS.workingDays).format('YYYY-MM-DD');
    if (ours !== theirs) throw new Error(`${instants[index]} is due ${ours}, moment-business-days says ${theirs}`);
  });
}

/** Calls a second of each subject, in its best round. */
function measure(subjects) {
  const best = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, subject] of Object.entries(subjects)) {
      const began = performance.now();
      for (let index = 0; index < CASES; index += 1) subject(index);
      best[name] = Math.max(best[name] ?? 0, CASES / ((performance.now() - began) / 1000));
    }
  return best;
}
