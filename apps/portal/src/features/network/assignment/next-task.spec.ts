import { describe, expect, it } from '@jest/globals';
import { byUrgency, nextTaskOf } from './next-task';

const deadlines = { siteAnswersDueAt: '2026-11-25T14:00:00Z', dispositionDueAt: '2026-11-25T16:00:00Z' };
const invitation = (state: string, assignmentId = 'mine', sharedAssignmentIds: string[] = []) => ({
  state,
  assignmentId,
  sharedAssignmentIds,
});
const line = (
  state: 'ROUTED' | 'CONFIRMED' | 'DISPOSED' | 'NO_ANSWER',
  allowedActions: string[],
  invitations: ReturnType<typeof invitation>[] = [],
) => ({
  ...{ id: 'mine', state, allowedActions, confirmBy: '2026-11-23T11:00:00Z' },
  inquiry: { clock: { internalDeadlines: deadlines }, invitations },
});
const working = ['assignment:invite', 'assignment:dispose'];

describe('what a network does next', () => {
  it('is to confirm sites, by noon of the second day', () => {
    expect(nextTaskOf(line('ROUTED', ['assignment:confirm', 'assignment:return']))).toMatchObject({
      what: 'confirm',
      by: '2026-11-23T11:00:00Z',
    });
  });

  it('is to chase while one of its own sites is silent, counting those that another network asked first', () => {
    const invitations = [
      invitation('INTERESTED'),
      invitation('OPENED', 'other', ['mine']),
      invitation('NOTIFIED', 'other'),
    ];
    expect(nextTaskOf(line('CONFIRMED', working, invitations))).toEqual({
      what: 'chase',
      by: deadlines.siteAnswersDueAt,
      asked: 2,
      silent: 1,
    });
  });

  it('is to sum up once all have answered', () => {
    expect(nextTaskOf(line('CONFIRMED', working, [invitation('DECLINED')]))).toMatchObject({
      what: 'summarise',
      by: deadlines.dispositionDueAt,
    });
  });

  it('is nothing after the summary', () => {
    expect(nextTaskOf(line('DISPOSED', []))).toMatchObject({ what: 'done', by: null });
  });

  it('stands in the order of time', () => {
    const soon = nextTaskOf(line('ROUTED', ['assignment:confirm']));
    const later = nextTaskOf(line('CONFIRMED', working));
    expect([nextTaskOf(line('DISPOSED', [])), later, soon].sort(byUrgency)).toMatchObject([
      { what: 'confirm' },
      { what: 'summarise' },
      { what: 'done' },
    ]);
  });
});
