import type { ListedDay } from '@samprova/calendar/domain';
import { type Instant } from '@samprova/kernel';
import Table from 'cli-table3';
import pc from 'picocolors';
import type { PlayedInquiry } from './played-inquiry.js';
import type { Report } from './report.js';

const HEAD = [
  'inquiry',
  '',
  'received',
  'due',
  'why',
  'released',
  'net',
  'gross',
  'on time',
  'networks',
  'asked',
  'yes',
  'if',
  'no',
  'silent',
];

/** The inquiries for a person at a terminal; times are local to each partnership. */
export function inquiryTable(played: readonly PlayedInquiry[], report: Report, colours: boolean): string {
  const { red, green, dim, bold } = pc.createColors(colours);
  const table = new Table({ head: HEAD.map((word) => bold(word)), style: { head: [], border: [], compact: true } });
  played.forEach((inquiry, index) => {
    const { onTime, netDays, grossDays, releasedAt } = report.inquiries[index]!;
    const { clock, sites } = inquiry;
    const at = (moment: Instant | null): string => (moment ? short(moment, clock.terms.timeZone) : '–');
    table.push([
      inquiry.reference,
      inquiry.country,
      at(clock.receivedAt),
      at(inquiry.storedDueAt),
      dim(why(inquiry)),
      releasedAt === null ? dim(inquiry.state.toLowerCase().replaceAll('_', ' ')) : at(inquiry.endedAt),
      netDays,
      grossDays,
      onTime === null ? '–' : onTime ? green('yes') : red('no'),
      inquiry.networks.map((code) => code.slice(3)).join(' '),
      sites.asked,
      sites.interested,
      sites.conditional,
      sites.declined,
      sites.silent,
    ]);
  });
  return table.toString();
}

export function totalsLines({ totals }: Report): string {
  const { sites } = totals;
  return [
    `${totals.requests} requests, ${totals.inquiries} inquiries: ${totals.answered} answered (${totals.onTime} on time), ` +
      `${totals.withdrawn} withdrawn, ${totals.outOfScope} out of scope; ` +
      `${totals.stops} stops, ${totals.extensions} extensions, ${totals.amendments} amendments`,
    `net ${totals.netDays} and gross ${totals.grossDays} working days on average`,
    `${sites.asked} sites asked: ${sites.interested} interested, ${sites.conditional} on conditions, ` +
      `${sites.moreInfo} asking for more, ${sites.declined} declined, ${sites.silent} silent`,
  ].join('\n');
}

function why({ clock, why: { days } }: PlayedInquiry): string {
  const holidays = days.filter(({ kind }) => kind === 'HOLIDAY' || kind === 'CLOSING_DAY');
  const stopped = days.filter(({ kind }) => kind === 'STOPPED').length;
  const words = [...new Set(holidays.map(nameOf))];
  if (clock.stops.length > 0) words.push(`stopped ${stopped} d`);
  if (clock.extension) words.push(`extended to ${clock.extension.workingDays} d`);
  return words.join(', ');
}

function nameOf({ name }: ListedDay): string {
  return name?.en ?? 'closed';
}

function short(moment: Instant, timeZone: string): string {
  const local = moment.toZonedDateTimeISO(timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  const weekday = local.toLocaleString('en', { weekday: 'short' });
  return `${weekday} ${two(local.month)}-${two(local.day)} ${two(local.hour)}:${two(local.minute)}`;
}
