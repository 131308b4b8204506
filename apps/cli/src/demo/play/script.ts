import type { Product } from '@samprova/feasibility/domain';
import { matchTherapyArea } from '@samprova/networks/domain';
import type { Country } from '@samprova/partnerships/domain';
import { DEMO_NETWORKS } from '../networks.js';
import { type TrialFacts, TRIALS } from '../trials.js';
import { Dice } from './dice.js';
import type { Story, Submission } from './story.js';

type Slot = readonly [day: number, time: string, product: Product, se: Story, dk: Story, no: Story];

/** From the first Monday on: five weeks with evenings, weekends and, when they begin on 2026-03-16, Easter. */
const SLOTS: readonly Slot[] = [
  [0, '08:42', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PLAIN'],
  [0, '13:20', 'SITE_SEARCH', 'CLARIFIED_SAME_DAY', 'PLAIN', 'PLAIN'],
  [1, '10:05', 'COUNTRY_QUESTION', 'PLAIN', 'PLAIN', 'PLAIN'],
  [2, '16:10', 'SITE_SEARCH', 'PLAIN', 'STEPPED_IN', 'PLAIN'],
  [3, '09:31', 'SITE_SEARCH', 'PLAIN', 'CLARIFIED_DAYS', 'PLAIN'],
  [4, '15:55', 'SITE_SEARCH', 'EXTENDED', 'PLAIN', 'PLAIN'],
  [5, '11:15', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'SILENT_NETWORK'],
  [7, '23:58', 'SITE_SEARCH', 'PLAIN', 'LATE_ANSWER', 'PLAIN'],
  [8, '09:00', 'SITE_SEARCH', 'CLARIFICATION_UNANSWERED', 'PLAIN', 'PLAIN'],
  [9, '11:40', 'COUNTRY_QUESTION', 'PAUSED', 'PLAIN', 'PLAIN'],
  [9, '21:30', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'AT_THE_LAST_MOMENT'],
  [10, '08:55', 'SITE_SEARCH', 'PLAIN', 'WITHDRAWN', 'PLAIN'],
  [11, '14:30', 'MEDTECH_CONCIERGE', 'PLAIN', 'PLAIN', 'PLAIN'],
  [
    13,
    '18:45',
    'SITE_SEARCH',
    'CLARIFIED_WHILE_COLLECTING',
    'CLARIFIED_WHILE_COLLECTING',
    'CLARIFIED_WHILE_COLLECTING',
  ],
  [14, '10:20', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PAUSED'],
  [15, '13:05', 'SITE_SEARCH', 'AGREEMENT_AWAITED', 'PLAIN', 'PLAIN'],
  [16, '16:59', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'CLARIFIED_SAME_DAY'],
  [17, '14:20', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PLAIN'],
  [18, '10:00', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PLAIN'],
  [20, '20:15', 'COUNTRY_QUESTION', 'PLAIN', 'PLAIN', 'PLAIN'],
  [21, '12:00', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'EXTENDED'],
  [22, '09:10', 'SITE_SEARCH', 'NETWORK_RETURNS', 'PLAIN', 'PLAIN'],
  [23, '15:01', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'CLARIFIED_DAYS'],
  [24, '11:30', 'SITE_SEARCH', 'SILENT_NETWORK', 'PLAIN', 'OUT_OF_SCOPE'],
  [25, '16:40', 'SITE_SEARCH', 'PLAIN', 'AT_THE_LAST_MOMENT', 'PLAIN'],
  [28, '08:25', 'SITE_SEARCH', 'LATE_ANSWER', 'PLAIN', 'PLAIN'],
  [29, '14:10', 'MEDTECH_CONCIERGE', 'PLAIN', 'PLAIN', 'PLAIN'],
  [30, '10:45', 'SITE_SEARCH', 'PLAIN', 'CLARIFIED_SAME_DAY', 'PLAIN'],
  [31, '12:15', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PLAIN'],
];

/** Came by mail, and is registered two days later with its true receipt. */
const BY_MAIL: Slot = [28, '15:30', 'SITE_SEARCH', 'PLAIN', 'PLAIN', 'PLAIN'];

/**
 * Who sends which trial when; the same for the same seed.
 * @param requests how many of them, from the first on
 */
export function writeScript(seed: number, requests = Infinity): readonly Submission[] {
  const dice = new Dice(seed, 'script');
  const mixed = dice.shuffled(TRIALS);
  // What shall happen in a country needs a network there; trials that every country can take are dealt first.
  const everywhere = mixed.filter((trial) => COUNTRIES.every((country) => hasNetwork(trial, country)));
  const devices = mixed.filter((trial) => trial.facets.includes('DEVICE'));
  const dealt = new Set<TrialFacts>();
  const deal = (piles: readonly (readonly TrialFacts[])[]): TrialFacts => {
    const trial = piles.flat().find((candidate) => !dealt.has(candidate));
    if (!trial) throw new Error('more requests than trials');
    dealt.add(trial);
    return trial;
  };
  const told = (slot: Slot): boolean => slot.slice(3).some((story) => story !== 'PLAIN');
  const trials = new Map<Slot, TrialFacts>();
  const ranked = [...SLOTS, BY_MAIL].sort((a, b) => rank(a) - rank(b));
  for (const slot of ranked)
    trials.set(slot, deal(slot[2] === 'MEDTECH_CONCIERGE' ? [devices] : [told(slot) ? everywhere : [], mixed]));
  const submissions = SLOTS.map((slot): Submission => ({
    ...written(slot, trials.get(slot)!),
    asker: dice.between(0, ASKERS - 1),
    countries: COUNTRIES,
  }));
  return [...submissions, { ...written(BY_MAIL, trials.get(BY_MAIL)!), asker: null, countries: ['SE' as const] }].slice(
    0,
    requests,
  );
}

const ASKERS = 8;
const COUNTRIES: readonly Country[] = ['SE', 'DK', 'NO'];

function rank(slot: Slot): number {
  return slot[2] === 'MEDTECH_CONCIERGE' ? 0 : slot.slice(3).some((story) => story !== 'PLAIN') ? 1 : 2;
}

function written([day, time, product, SE, DK, NO]: Slot, trial: TrialFacts) {
  return { trial, product, day, time, stories: { SE, DK, NO } };
}

function hasNetwork(trial: TrialFacts, country: Country): boolean {
  return DEMO_NETWORKS.some(
    ({ network }) =>
      network.code.startsWith(country) && matchTherapyArea({ ...trial, programmeAreas: [] }, network).length > 0,
  );
}
