import { describe, expect, it } from '@jest/globals';
import { ALF_REGIONS, REGIONS } from '@samprova/partnerships/domain';
import { allocated, asInput } from '../../test/allocation-input.js';
import { READY_ALLOCATIONS } from './ready-allocations.js';

const lines = (name: string) => {
  const ready = READY_ALLOCATIONS.find((each) => each.name === name);
  return allocated(asInput(ready?.document)).lines.map(({ code, amount }) => [code, Number(amount) / 100] as const);
};
const kronor = (name: string) => lines(name).map(([, amount]) => amount);

describe('the ready allocations', () => {
  it.each(READY_ALLOCATIONS.map(({ name }) => name))('%s runs as it stands, in whole kronor', (name) => {
    expect(kronor(name).every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true);
  });

  it('AT-NT-04: the frame of NorTrials', () => {
    expect(kronor('nortrials-frame')).toEqual([2_000_000, 12_000_000, 14_000_000, 2_000_000]);
  });

  it('AT-NT-06: the centres of NorTrials', () => {
    expect(kronor('nortrials-centres')).toEqual(Array<number>(6).fill(2_000_000));
  });

  it('AT-NT-07, E5: the study staff of NorTrials under three models', () => {
    expect(kronor('nortrials-staff-activity')).toEqual([8_018_182, 2_990_909, 1_887_879, 1_103_030]);
    expect(kronor('nortrials-staff-need-cost')).toEqual([7_512_526, 2_810_809, 2_048_029, 1_628_636]);
    expect(kronor('nortrials-staff-population')).toEqual([7_894_737, 2_894_737, 1_947_368, 1_263_158]);
  });

  it('AT-ALF-01, AT-ALF-02: ALF has its seven regions, largest first, and Örebro from 2015', () => {
    expect(lines('alf-research').map(([code]) => code)).toEqual(ALF_REGIONS.map(({ code }) => code));
    expect(ALF_REGIONS.map(({ name, university }) => `${name}–${university}`)).toEqual([
      'Stockholm–Karolinska institutet',
      'Västra Götaland–Göteborgs universitet',
      'Skåne–Lunds universitet',
      'Uppsala–Uppsala universitet',
      'Västerbotten–Umeå universitet',
      'Östergötland–Linköpings universitet',
      'Örebro–Örebro universitet',
    ]);
    expect(ALF_REGIONS.at(-1)?.validFrom).toBe('2015-01-01');
    expect(kronor('alf-research')).toEqual([...kronor('alf-research')].sort((a, b) => b - a));
  });

  it('AT-SKL-16: the SKL frame falls on the 21 regions by their inhabitants', () => {
    const split = lines('skl-split');
    expect(split.map(([code]) => code)).toEqual(
      REGIONS.filter(({ country }) => country === 'SE').map(({ code }) => code),
    );
    expect(split.reduce((sum, [, amount]) => sum + amount, 0)).toBe(154_100_000);
    expect(split[0]).toEqual(['SE-01', Math.round((154_100_000 * 2_454_821) / 10_551_707)]);
  });
});
