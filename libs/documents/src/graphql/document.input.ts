import type { Id } from '@samprova/kernel';
import { PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Matches, Min, ValidateNested } from 'class-validator';
import type { Declaration } from '../domain/declare-document.js';
import type { Purpose, Subject, SubjectKind, Tier } from '../domain/document.js';
import { PurposeEnum, SubjectKindEnum, TierEnum } from './enums.js';

@InputType({ description: 'What a document is about.' })
export class DocumentSubjectInput implements Subject {
  @Field(() => SubjectKindEnum, { description: 'The kind of thing.' })
  kind: SubjectKind;
  @Field(() => ID, { description: 'The thing.' })
  @IsUUID()
  id: Id;
}

@InputType({ description: 'A file that will be sent. Its content must then be these bytes, and no others.' })
export class DeclareDocumentInput implements Declaration {
  @Field(() => DocumentSubjectInput, { description: 'What it is about.' })
  @ValidateNested()
  @Type(() => DocumentSubjectInput)
  subject: DocumentSubjectInput;
  @Field(() => TierEnum, { description: 'How confidential it is.' })
  tier: Tier;
  @Field(() => PurposeEnum, { description: 'What it is for.' })
  purpose: Purpose;
  @Field({ description: 'File name, without folders; it ends in ".pdf".' })
  @Length(1, 255)
  name: string;
  @Field({ defaultValue: 'application/pdf', description: 'MIME type; only application/pdf is taken.' })
  @Length(1, 100)
  type: string;
  @Field(() => Int, { description: 'Bytes; at most 26214400 (25 MiB).' })
  @Min(1)
  size: number;
  @Field({ description: 'SHA-256 of the content, 64 hexadecimal digits.' })
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'sha256 is 64 hexadecimal digits, as "sha256sum" prints them' })
  sha256: string;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => DocumentSubjectInput, { description: 'What the documents are about.' })
  @ValidateNested()
  @Type(() => DocumentSubjectInput)
  subject: DocumentSubjectInput;
}

@ArgsType()
export class DocumentReadsArgs extends PageArgs {
  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  documentId: Id;
}

@ArgsType()
export class DocumentSitesArgs {
  @Field(() => ID, { description: 'The document.' })
  @IsUUID()
  documentId: Id;
  @Field(() => [ID], { description: 'The sites, 1 to 200.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  siteIds: readonly Id[];
}
