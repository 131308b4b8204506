import { type Actor, type Id, type Language, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { notFound, notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { shippedTextTemplates } from '../domain/shipped-text-templates.js';
import { mayUseTextTemplates, type TextTemplateCommand } from '../domain/text-template-commands.js';
import {
  addTextTemplate,
  changeTextTemplate,
  type OwnTextTemplate,
  type TextChangedMeanwhile,
  type TextPurpose,
  type TextTemplate,
  type TextTemplatesFull,
  type TextTitleTaken,
} from '../domain/text-template.js';
import { TextTemplateRepository } from '../persistence/text-template.repository.js';

/** Texts to begin from: shipped ones, and what a partnership has written for itself. */
@Injectable()
export class TextTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: TextTemplateRepository,
    private readonly partnerships: Partnerships,
  ) {}

  /** The partnership's own by title, then the shipped ones. */
  of(actor: Actor, partnershipId: Id, purpose: TextPurpose, language: Language): Promise<TextTemplate[]> {
    permit(actor, 'text-template:read', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => [
      ...(await this.templates.of(tx, partnershipId, purpose, language)),
      ...shippedTextTemplates(purpose, language),
    ]);
  }

  add(
    actor: Actor,
    asked: Pick<OwnTextTemplate, 'partnershipId' | 'purpose' | 'language' | 'title' | 'text'>,
  ): Promise<Result<TextTemplate, TextTitleTaken | TextTemplatesFull>> {
    permit(actor, 'text-template:write', asked.partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.partnerships.of(tx, asked.partnershipId);
      const template = { ...asked, id: newId(), revision: 1, ...changedNow(tx), removedAt: null };
      const decided = addTextTemplate(template, await this.othersOf(tx, asked));
      if (decided.ok) await this.templates.insert(tx, decided.value);
      return decided;
    });
  }

  /** @throws Fault NOT_FOUND also for a shipped one: it is no partnership's to change */
  change(
    actor: Actor,
    id: Id,
    words: Pick<OwnTextTemplate, 'title' | 'text'>,
    basedOn: number,
  ): Promise<Result<TextTemplate, TextTitleTaken | TextChangedMeanwhile>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const present = await this.own(tx, id);
      const others = await this.othersOf(tx, present);
      return this.templates.change(tx, present, 'text-template:change', (current) =>
        changeTextTemplate(current, { ...words, ...changedNow(tx) }, basedOn, others),
      );
    });
  }

  /** @throws Fault NOT_FOUND */
  async remove(actor: Actor, id: Id): Promise<TextTemplate> {
    const removed = await this.unitOfWork.run(actor, async (tx) =>
      this.templates.change<never>(tx, await this.own(tx, id), 'text-template:remove', (current) =>
        ok({ ...current, ...changedNow(tx), removedAt: tx.now, revision: current.revision + 1 }),
      ),
    );
    if (!removed.ok) throw new Error('a removal is never refused');
    return removed.value;
  }

  private async own(tx: Tx, id: Id): Promise<OwnTextTemplate> {
    const template = await this.templates.find(tx, id);
    if (!template) throw notFound('text template', id);
    permit(tx.actor, 'text-template:write', template.partnershipId);
    return template;
  }

  private async othersOf(
    tx: Tx,
    { partnershipId, purpose, language }: Pick<OwnTextTemplate, 'partnershipId' | 'purpose' | 'language'>,
  ): Promise<OwnTextTemplate[]> {
    await this.templates.lock(tx, partnershipId);
    return this.templates.of(tx, partnershipId, purpose, language);
  }
}

function changedNow(tx: Tx): Pick<OwnTextTemplate, 'changedAt' | 'changedBy'> {
  return { changedAt: tx.now, changedBy: tx.actor.personId };
}

/** @throws Fault NOT_PERMITTED */
function permit(actor: Actor, command: TextTemplateCommand, partnershipId: Id): void {
  if (!mayUseTextTemplates(actor, command, partnershipId)) throw notPermitted(command);
}
