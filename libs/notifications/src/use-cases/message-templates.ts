import { type Actor, type Id, type Language, LANGUAGES, newId, ok, type Result, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Config, notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive, type MessageCommand } from '../domain/message-commands.js';
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kind.js';
import {
  changeTemplate,
  checkWords,
  type MessageTemplate,
  type TemplateChangedMeanwhile,
  type TemplateWords,
  type WordsRefusal,
} from '../domain/message-template.js';
import { type Rendered, renderMessage } from '../domain/render-message.js';
import { MessageTemplateRepository } from '../persistence/message-template.repository.js';

/** Which words are meant. */
export interface TemplatePlace {
  readonly partnershipId: Id;
  readonly kind: MessageKind;
  readonly language: Language;
}
/** What stands there now: the newest version; null: never changed. */
export interface PresentTemplate extends TemplatePlace {
  readonly newest: MessageTemplate | null;
}

/** The words in which a partnership writes to people: shipped ones, and its own where it has decided on some. */
@Injectable()
export class MessageTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: MessageTemplateRepository,
    private readonly partnerships: Partnerships,
    private readonly config: Config,
  ) {}

  /** Every kind in every language, in the order of the kinds; `language` null: all of them. */
  all(actor: Actor, partnershipId: Id, language: Language | null): Promise<PresentTemplate[]> {
    permit(actor, 'message-template:read', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const newest = await this.templates.newest(tx, partnershipId);
      return (Object.keys(MESSAGE_KINDS) as MessageKind[]).flatMap((kind) =>
        LANGUAGES.filter((one) => language === null || one === language).map((one) => ({
          ...{ partnershipId, kind, language: one },
          newest: newest.find((template) => template.kind === kind && template.language === one) ?? null,
        })),
      );
    });
  }

  /** The newest first. */
  versions(actor: Actor, { partnershipId, kind, language }: TemplatePlace): Promise<MessageTemplate[]> {
    permit(actor, 'message-template:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.templates.versions(tx, partnershipId, kind, language));
  }

  /** @param basedOn the version that the words were written over; 0: the shipped ones, never changed */
  change(
    actor: Actor,
    place: TemplatePlace,
    words: TemplateWords,
    basedOn: number,
  ): Promise<Result<PresentTemplate, WordsRefusal | TemplateChangedMeanwhile>> {
    permit(actor, 'message-template:change', place.partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const present = await this.presentOf(tx, place);
      const decided = changeTemplate(present, versionOf(tx, place, words), basedOn);
      if (!decided.ok) return decided;
      await this.templates.add(tx, decided.value, present, 'message-template:change');
      return ok({ ...place, newest: decided.value });
    });
  }

  /** Back to the shipped words; the versions stay. Changes nothing where nothing was changed. */
  reset(actor: Actor, place: TemplatePlace): Promise<PresentTemplate> {
    permit(actor, 'message-template:change', place.partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const present = await this.presentOf(tx, place);
      if (!present?.words) return { ...place, newest: present };
      const decided = changeTemplate(present, versionOf(tx, place, null), present.version);
      if (!decided.ok) throw new Error('a reset is based on the version it replaces');
      await this.templates.add(tx, decided.value, present, 'message-template:reset');
      return { ...place, newest: decided.value };
    });
  }

  /** What a receiver would read, with invented values; writes nothing. */
  preview(actor: Actor, place: TemplatePlace, words: TemplateWords): Promise<Result<Rendered, WordsRefusal>> {
    permit(actor, 'message-template:read', place.partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const checked = checkWords(place.kind, words);
      if (!checked.ok) return checked;
      const { timeZone, code } = await this.partnerships.of(tx, place.partnershipId);
      const facts = {
        reference: `S26-0042 (${code})`,
        title: EXAMPLE_TITLES[place.language],
        due: Temporal.Instant.from('2026-06-23T15:00:00Z'),
        by: Temporal.Instant.from('2026-06-22T13:00:00Z'),
        link: `${this.config.publicUrl}/inquiries/0197…`,
      };
      return ok(renderMessage(place.kind, place.language, facts, timeZone, checked.value));
    });
  }

  private async presentOf(tx: Tx, { partnershipId, kind, language }: TemplatePlace): Promise<MessageTemplate | null> {
    await this.templates.lock(tx, partnershipId);
    const [newest] = await this.templates.versions(tx, partnershipId, kind, language);
    return newest ?? null;
  }
}

const EXAMPLE_TITLES: Readonly<Record<Language, string>> = {
  en: 'Ulcerative colitis, phase 2',
  sv: 'Ulcerös kolit, fas 2',
  da: 'Colitis ulcerosa, fase 2',
  nb: 'Ulcerøs kolitt, fase 2',
};

function versionOf(tx: Tx, place: TemplatePlace, words: TemplateWords | null): Omit<MessageTemplate, 'version'> {
  return { ...place, id: newId(), words, changedAt: tx.now, changedBy: tx.actor.personId };
}

/** @throws Fault NOT_PERMITTED */
function permit(actor: Actor, command: MessageCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, partnershipId)) throw notPermitted(command);
}
