import { type Actor, type Id, ok } from '@samprova/kernel';
import {
  answer,
  type Connection,
  connectionOf,
  CurrentActor,
  type GraphqlContext,
  loaderOf,
  pageOf,
  Requires,
} from '@samprova/platform/graphql';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DocumentRead } from '../domain/document-read.js';
import { Clearances } from '../use-cases/clearances.js';
import { DocumentFiles } from '../use-cases/document-files.js';
import { Documents } from '../use-cases/documents.js';
import { DocumentReadConnectionType } from './document-read.type.js';
import { DeclareDocumentInput, DocumentReadsArgs, DocumentsArgs, DocumentSitesArgs } from './document.input.js';
import { ClearSitesResult, DeclareDocumentResult, RemoveDocumentResult } from './document.result.js';
import { DocumentConnectionType, DocumentType, shownTo } from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  constructor(
    private readonly documents: Documents,
    private readonly files: DocumentFiles,
    private readonly clearances: Clearances,
  ) {}

  @Query(() => DocumentType, { description: 'One document; not found when not yours to know of.' })
  @Requires('document:see')
  async document(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The document.' }) id: Id,
  ): Promise<DocumentType> {
    return shownTo(actor, await this.documents.get(actor, id));
  }

  @Query(() => DocumentConnectionType, {
    name: 'documents',
    description: 'The documents of a subject that you may know of, in the order in which they were announced.',
  })
  @Requires('document:see')
  async documentsOf(@CurrentActor() actor: Actor, @Args() args: DocumentsArgs): Promise<Connection<DocumentType>> {
    const page = pageOf(args);
    const rows = await this.documents.ofSubject(actor, args.subject, page);
    const shown = rows.map((seen) => shownTo(actor, seen));
    return connectionOf(shown, page, ({ id }) => [id]);
  }

  @Query(() => DocumentReadConnectionType, { description: 'Who opened a confidential document, the newest first.' })
  @Requires('document:read-log')
  async documentReads(
    @CurrentActor() actor: Actor,
    @Args() args: DocumentReadsArgs,
  ): Promise<Connection<DocumentRead>> {
    const page = pageOf(args);
    const rows = await this.documents.reads(actor, args.documentId, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  }

  @ResolveField(() => [ID], { description: 'The sites cleared for it; empty where you may not know.' })
  @Requires('document:see')
  clearedSiteIds(@Parent() { id }: DocumentType, @Context() context: GraphqlContext): Promise<readonly Id[]> {
    return loaderOf<Id, readonly Id[]>(context, 'documents.cleared-sites', async (ids) => {
      const found = await this.clearances.inForce(context.actor, ids);
      return ids.map((key) => found.filter(({ documentId }) => documentId === key).map(({ siteId }) => siteId));
    }).load(id);
  }

  @Mutation(() => DeclareDocumentResult, {
    description: 'Announces a file. Then send its bytes by PUT to contentPath, with Content-Length.',
  })
  @Requires('document:declare')
  async declareDocument(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The file.' }) input: DeclareDocumentInput,
  ): Promise<object> {
    const declared = await this.documents.declare(actor, input);
    return answer(declared.ok ? ok(shownTo(actor, declared.value)) : declared);
  }

  @Mutation(() => RemoveDocumentResult, { description: 'Removes the content; that it was there stays on record.' })
  @Requires('document:remove')
  async removeDocument(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The document.' }) id: Id,
  ): Promise<object> {
    const removed = await this.files.remove(actor, id);
    return answer(removed.ok ? ok(shownTo(actor, removed.value)) : removed);
  }

  @Mutation(() => ClearSitesResult, {
    description: 'Lets invited sites read a document above the blinded tier; doing it twice changes nothing.',
  })
  @Requires('document:clear-sites')
  async clearSites(@CurrentActor() actor: Actor, @Args() args: DocumentSitesArgs): Promise<object> {
    const cleared = await this.clearances.clear(actor, args.documentId, args.siteIds);
    return answer(cleared.ok ? ok(shownTo(actor, cleared.value)) : cleared);
  }

  @Mutation(() => DocumentType, { description: 'Takes back what sites were cleared for.' })
  @Requires('document:clear-sites')
  async revokeClearance(@CurrentActor() actor: Actor, @Args() args: DocumentSitesArgs): Promise<DocumentType> {
    return shownTo(actor, await this.clearances.revoke(actor, args.documentId, args.siteIds));
  }
}
