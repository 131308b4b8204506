import { describe, expect, it } from '@jest/globals';
import { isHandedOn, missingDocuments, purposesFor } from './attach-document.js';
import { INQUIRY_STATES } from './machines/inquiry-machine.js';

const states = (...all: (typeof INQUIRY_STATES)[number][]) => all.map((state) => ({ state }));

describe('what may be attached to a request (AT-PR-07)', () => {
  it('takes everything but a questionnaire and an agreement while it is drafted or on its way', () => {
    const ordinary = ['SYNOPSIS', 'PROTOCOL', 'SCHEDULE', 'LAB_MANUAL', 'OTHER'];
    expect(purposesFor({ state: 'DRAFT' }, [])).toEqual(ordinary);
    expect(purposesFor({ state: 'SUBMITTED' }, states('IN_TRIAGE', 'COLLECTING', 'WITHDRAWN'))).toEqual(ordinary);
  });

  it('takes a company’s questionnaire once one partnership has responded', () => {
    expect(purposesFor({ state: 'SUBMITTED' }, states('COLLATING', 'RESPONDED'))).toContain('QUESTIONNAIRE');
    expect(purposesFor({ state: 'CLOSED' }, states('RESPONDED'))).toContain('QUESTIONNAIRE');
  });

  it('takes nothing when it is closed unanswered', () => {
    expect(purposesFor({ state: 'CLOSED' }, states('WITHDRAWN', 'OUT_OF_SCOPE'))).toEqual([]);
  });
});

describe('what is handed on to networks and sites', () => {
  it('hands on a synopsis while the inquiry lives or was answered', () => {
    const handed = INQUIRY_STATES.filter((state) => isHandedOn({ purpose: 'SYNOPSIS', state: 'STORED' }, state));
    expect(handed).toEqual(['IN_TRIAGE', 'ROUTED', 'COLLECTING', 'COLLATING', 'RESPONDED']);
  });

  it('hands on a questionnaire only where the inquiry was answered, and an agreement or a removed file never', () => {
    const questionnaire = { purpose: 'QUESTIONNAIRE', state: 'STORED' } as const;
    expect(INQUIRY_STATES.filter((state) => isHandedOn(questionnaire, state))).toEqual(['RESPONDED']);
    expect(isHandedOn({ purpose: 'AGREEMENT', state: 'STORED' }, 'RESPONDED')).toBe(false);
    expect(isHandedOn({ purpose: 'SYNOPSIS', state: 'REMOVED' }, 'RESPONDED')).toBe(false);
  });
});

describe('documents a form asks for', () => {
  it('names those that are not stored yet', () => {
    expect(missingDocuments(['SYNOPSIS'], [], 'PORTAL')).toEqual(['SYNOPSIS']);
    expect(missingDocuments(['SYNOPSIS'], [{ purpose: 'SYNOPSIS', state: 'DECLARED' }], 'API')).toEqual(['SYNOPSIS']);
    expect(missingDocuments(['SYNOPSIS'], [{ purpose: 'SYNOPSIS', state: 'STORED' }], 'PORTAL')).toEqual([]);
  });

  it('does not hold up what came by mail', () => {
    expect(missingDocuments(['SYNOPSIS'], [], 'MAIL')).toEqual([]);
  });
});
