import { describe, expect, it } from '@jest/globals';
import { defineEvent } from './event.js';

const DoorOpened = defineEvent<{ doorId: string }>('house.door-opened');

describe('an event', () => {
  it('is an ordinary value: its name, the partnership it belongs to, ids', () => {
    expect(DoorOpened('se', { doorId: 'front' })).toEqual({
      name: 'house.door-opened',
      partnershipId: 'se',
      payload: { doorId: 'front' },
    });
    expect(DoorOpened(null, { doorId: 'front' }).partnershipId).toBeNull();
  });

  it('says its name before it happens, so that one can subscribe to it', () => {
    expect(DoorOpened.eventName).toBe('house.door-opened');
  });
});
