import type { Product } from '@samprova/feasibility/domain';
import type { Id } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import type { Portal } from '../portal/portal.js';
import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { Dice } from './dice.js';
import type { Story } from './story.js';
import { WorkingHours } from './working-hours.js';

/** What all players share. */
export class Stage {
  private readonly hours = new Map<Country, WorkingHours>();
  /** Inquiries that ended: nobody does more about them. */
  readonly ended = new Set<Id>();
  /** Invitations whose site was told already; two networks may ask one site. */
  readonly invited = new Set<Id>();

  constructor(
    readonly portal: Portal,
    readonly agenda: Agenda,
    readonly cast: Cast,
    readonly seed: number,
  ) {}

  hoursOf(country: Country): WorkingHours {
    let hours = this.hours.get(country);
    if (!hours) this.hours.set(country, (hours = new WorkingHours(country)));
    return hours;
  }

  /** Chance of its own for one thing, so that it comes out the same whatever happens around it. */
  dice(...words: readonly (string | number)[]): Dice {
    return new Dice(this.seed, ...words);
  }
}

/** One partnership's inquiry as the players know it. */
export interface Case {
  readonly inquiryId: Id;
  readonly country: Country;
  /** The trial's registry number: what chance is made from. */
  readonly trial: string;
  readonly product: Product;
  readonly story: Story;
  /** Who answers for the sponsor; null: the national coordinator does, for somebody without account. */
  readonly sponsorId: Id | null;
}
