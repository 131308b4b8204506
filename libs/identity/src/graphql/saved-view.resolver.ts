import { type Actor, type Id, refuse } from '@samprova/kernel';
import { answer, CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavedViews } from '../use-cases/saved-views.js';
import { SavedViewsArgs, SavedViewType, SaveViewArgs, SaveViewResult } from './saved-view.type.js';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly views: SavedViews) {}

  @Query(() => [SavedViewType], { description: 'Your saved views of a page, by name; at most 30.' })
  @Requires('identity-me:read')
  savedViews(@CurrentActor() actor: Actor, @Args() { page }: SavedViewsArgs): Promise<SavedViewType[]> {
    return this.views.mine(actor, page);
  }

  @Mutation(() => SaveViewResult, { description: 'Saves a filter under a name; one of that name is replaced.' })
  @Requires('identity-me:change')
  async saveView(@CurrentActor() actor: Actor, @Args() { page, name, filter }: SaveViewArgs): Promise<object> {
    const saved = await this.views.save(actor, { page, name, filter });
    return answer(
      saved.ok
        ? saved
        : refuse({
            ...saved.refusal,
            message: `Keep at most ${saved.refusal.most} views on a page; remove one first.`,
          }),
    );
  }

  @Mutation(() => ID, { description: 'Removes a saved view of yours; answers its id.' })
  @Requires('identity-me:change')
  removeView(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The view.' }) id: Id,
  ): Promise<Id> {
    return this.views.remove(actor, id);
  }
}
