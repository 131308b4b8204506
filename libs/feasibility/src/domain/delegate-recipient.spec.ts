import { describe, expect, it } from '@jest/globals';
import { anInvitation, aRecipient, swedishTime } from '@samprova/test-support/builders';
import fc from 'fast-check';
import { delegateRecipient } from './delegate-recipient.js';
import type { Recipient } from './invitation.js';

const act = { now: swedishTime('2026-03-04 10:00'), by: 'ann' };
const recipientOf = (personId: string, over: Partial<Recipient> = {}) =>
  aRecipient({ id: `r-${personId}`, personId, ...over });
const delegate = (
  from: Recipient,
  toPersonId: string,
  recipients: readonly Recipient[],
  colleagues = ['ann', 'bo', 'cai'],
) => delegateRecipient(from, anInvitation(), { toPersonId, colleagues, recipients, newId: `r-${toPersonId}` }, act);

describe('delegating', () => {
  const ann = recipientOf('ann');
  const bo = recipientOf('bo');

  it('asks a colleague in one’s stead, and keeps who passed it on and when', () => {
    expect(delegate(ann, 'bo', [ann])).toMatchObject({
      value: {
        isNew: true,
        from: { personId: 'ann', delegatedTo: 'r-bo', delegatedAt: act.now },
        to: { id: 'r-bo', personId: 'bo', invitationId: 'invitation', notifiedAt: act.now, delegatedTo: null },
      },
    });
  });

  it('to someone already asked joins the two: nobody is asked twice (AT-PR-06)', () => {
    expect(delegate(ann, 'bo', [ann, bo])).toMatchObject({ value: { isNew: false, to: bo } });
  });

  it('joins a colleague who was asked at another site of theirs', () => {
    const elsewhere = recipientOf('bo', { invitationId: 'other', siteId: 'other' });
    expect(delegate(ann, 'bo', [ann, elsewhere])).toMatchObject({ value: { isNew: false, to: elsewhere } });
  });

  it('goes neither to oneself, nor to a stranger, nor to whom another site has asked', () => {
    expect(delegate(ann, 'ann', [ann])).toMatchObject({ refusal: { code: 'DELEGATE_IS_ONESELF' } });
    const stranger = { refusal: { code: 'PERSON_NOT_HERE', colleagues: ['ann', 'bo', 'cai'] } };
    expect(delegate(ann, 'eve', [ann])).toMatchObject(stranger);
    expect(delegate(ann, 'eve', [ann, recipientOf('eve', { invitationId: 'other', siteId: 'other' })])).toMatchObject(
      stranger,
    );
  });

  it('does not come back, directly or round a corner', () => {
    const back = recipientOf('bo', { delegatedTo: 'r-ann' });
    expect(delegate(ann, 'bo', [ann, back])).toMatchObject({ refusal: { code: 'DELEGATION_GOES_ROUND' } });
    const round = [ann, recipientOf('bo', { delegatedTo: 'r-cai' }), recipientOf('cai', { delegatedTo: 'r-ann' })];
    expect(delegate(ann, 'bo', round)).toMatchObject({ refusal: { code: 'DELEGATION_GOES_ROUND' } });
  });

  it('never makes a ring and always leaves somebody who has the question, whatever is passed on', () => {
    const people = ['ann', 'bo', 'cai', 'dag', 'eli'];
    const pass = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people));
    fc.assert(
      fc.property(fc.subarray(people, { minLength: 1 }), fc.array(pass, { maxLength: 12 }), (first, passes) => {
        let all: readonly Recipient[] = first.map((id) => recipientOf(id));
        for (const [fromPerson, toPerson] of passes) {
          const from = all.find(({ personId }) => personId === fromPerson);
          if (!from) continue;
          const decided = delegate(from, toPerson, all, people);
          if (!decided.ok) continue;
          const { to, isNew } = decided.value;
          all = [...all.map((one) => (one.id === from.id ? decided.value.from : one)), ...(isNew ? [to] : [])];
        }
        for (const start of all) {
          const seen = new Set<string>();
          let at: Recipient | undefined = start;
          while (at?.delegatedTo) {
            expect(seen.has(at.id)).toBe(false);
            seen.add(at.id);
            const next: string = at.delegatedTo;
            at = all.find(({ id }) => id === next);
          }
          expect(at).toBeDefined();
        }
        expect(new Set(all.map(({ personId }) => personId)).size).toBe(all.length);
      }),
    );
  });
});
