import { describe, expect, it } from '@jest/globals';
import { anInvitation, aRecipient, swedishTime } from '@samprova/test-support/builders';
import { addRecipient } from './add-recipient.js';
import { type AnsweredBy, nameAnswerer } from './name-answerer.js';
import type { Recipient } from './invitation.js';
import type { AnswerKind } from './machines/invitation-machine.js';

const act = { now: swedishTime('2026-03-04 09:00'), by: 'coordinator' };
const ann = aRecipient({ id: 'ann-asked', personId: 'ann' });
const elsewhere = aRecipient({ id: 'bo-asked', personId: 'bo', invitationId: 'other' });
const investigators = ['ann', 'bo', 'cai'];
const name = (by: Partial<AnsweredBy>, kind: AnswerKind = 'INTERESTED', recipients: readonly Recipient[] = [ann]) =>
  nameAnswerer(
    anInvitation(),
    { personId: null, contact: null, ...by, kind },
    { investigators, recipients, newId: 'new' },
    act,
  );

describe('an answer that staff enter', () => {
  it('was given by the one person who was asked, unless somebody else is named', () => {
    expect(name({})).toMatchObject({ value: { recipient: { id: 'ann-asked' }, isNew: false } });
  });

  it('names an investigator at the site, who becomes a recipient and is asked no second time', () => {
    expect(name({ personId: 'cai' })).toMatchObject({
      value: { recipient: { id: 'new', personId: 'cai', openedAt: act.now }, isNew: true },
    });
    expect(name({ personId: 'bo' }, 'INTERESTED', [ann, elsewhere])).toMatchObject({
      value: { recipient: { id: 'bo-asked' }, isNew: false },
    });
  });

  it('or somebody who is not in the directory, by name and e-mail', () => {
    const contact = { name: 'Dr Dee', email: 'dee@example.org' };
    expect(name({ contact })).toMatchObject({ value: { recipient: null, contact } });
  });

  it('names nobody who does not work there', () => {
    expect(name({ personId: 'stranger' })).toMatchObject({ refusal: { code: 'PERSON_NOT_HERE' } });
  });

  it('does not leave an interested site without a contact; a decliner may stay unnamed', () => {
    const several = [ann, aRecipient({ id: 'cai-asked', personId: 'cai' })];
    expect(name({}, 'CONDITIONAL', several)).toMatchObject({ refusal: { code: 'ANSWERER_MISSING', investigators } });
    expect(name({}, 'DECLINED', several)).toMatchObject({ value: { recipient: null, contact: null } });
  });
});

describe('asking one more person at the site', () => {
  const add = (personId: string) =>
    addRecipient(anInvitation(), personId, { investigators, recipients: [ann, elsewhere], newId: 'new' }, act);

  it('adds an investigator there', () => {
    expect(add('cai')).toMatchObject({ value: { id: 'new', personId: 'cai', openedAt: null } });
    expect(add('stranger')).toMatchObject({ refusal: { code: 'PERSON_NOT_HERE', colleagues: investigators } });
  });

  it('AT-PR-06: asks nobody twice, here or through another site', () => {
    for (const personId of ['ann', 'bo'])
      expect(add(personId)).toMatchObject({ refusal: { code: 'PERSON_ASKED_ALREADY' } });
  });
});
