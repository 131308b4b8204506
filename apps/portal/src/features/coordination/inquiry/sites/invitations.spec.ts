import { describe, expect, it } from '@jest/globals';
import type { SiteInvitationOfFragment } from '../../../../graphql/graphql';
import { newestAnswer, nextSilent, tally } from './invitations';

const invitation = (id: string, state: SiteInvitationOfFragment['state'], ...patients: number[]) => ({
  id,
  state,
  answers: patients.map((expectedPatients, at) => ({
    expectedPatients,
    answeredAt: `2026-06-1${at}T09:00:00Z`,
  })) as unknown as SiteInvitationOfFragment['answers'],
});

describe('the sites that were asked', () => {
  it('count the patients of those that would take part, by their newest answer', () => {
    expect(
      tally([
        invitation('a', 'INTERESTED', 9, 4),
        invitation('b', 'CONDITIONAL', 3),
        invitation('c', 'DECLINED', 50),
        invitation('d', 'OPENED'),
        invitation('e', 'NO_RESPONSE'),
      ]),
    ).toEqual({ asked: 5, answered: 3, willing: 2, patients: 7 });
  });

  it('are called in turn: the next silent one, from the top again at the end', () => {
    const all = [invitation('a', 'NOTIFIED'), invitation('b', 'INTERESTED', 1), invitation('c', 'NO_RESPONSE')];
    expect(nextSilent(all, null)?.id).toBe('a');
    expect(nextSilent(all, 'a')?.id).toBe('c');
    expect(nextSilent(all, 'c')?.id).toBe('a');
    expect(nextSilent([all[1]!], 'b')).toBeUndefined();
  });

  it('have no answer while nobody has said anything', () => {
    expect(newestAnswer(invitation('a', 'OPENED'))).toBeUndefined();
  });
});
