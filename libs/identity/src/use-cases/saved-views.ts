import { type Actor, type Id, newId, type Result } from '@samprova/kernel';
import { invalidInput, notFound, notSignedIn, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { LONGEST_FILTER, type SavedView, type SavedViewsFull, saveView } from '../domain/saved-view.js';
import { SavedViewRepository } from '../persistence/saved-view.repository.js';

/** How a person likes to look at a page; every view is its maker's alone. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  /** By name. */
  mine(actor: Actor, page: string): Promise<SavedView[]> {
    return this.unitOfWork.run(actor, (tx) => this.views.of(tx, page));
  }

  /** Under a name that is there it replaces that view. @throws Fault INVALID_INPUT for a filter that is no small object */
  save(
    actor: Actor,
    { page, name, filter }: { readonly page: string; readonly name: string; readonly filter: unknown },
  ): Promise<Result<SavedView, SavedViewsFull>> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    if (!isFilter(filter))
      throw invalidInput('filter', `filter must be a JSON object of at most ${LONGEST_FILTER} characters.`);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.views.lock(tx, personId);
      const asked = { id: newId(), personId, page, name, filter, savedAt: tx.now };
      const decided = saveView(asked, await this.views.of(tx, page));
      if (decided.ok) await this.views.save(tx, decided.value);
      return decided;
    });
  }

  /** @throws Fault NOT_FOUND also for another person's */
  remove(actor: Actor, id: Id): Promise<Id> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.views.remove(tx, id))) throw notFound('saved view', id);
      return id;
    });
  }
}

function isFilter(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    JSON.stringify(value).length <= LONGEST_FILTER
  );
}
