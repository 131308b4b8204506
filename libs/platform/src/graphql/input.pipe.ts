import { Temporal } from '@samprova/kernel';
import { type ArgumentMetadata, BadRequestException, Injectable, ValidationPipe } from '@nestjs/common';
import { isUUID, type ValidationError } from 'class-validator';
import { invalidInput } from '../fault.js';

/** An argument that is an id by itself has no class whose decorators could say so. */
const BARE_ID = /^id$|Id$/;

/** Checks an input by its decorators and names the first field that is wrong as the client wrote it. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: false,
      forbidUnknownValues: false,
      exceptionFactory: (errors) => new BadRequestException(firstOf(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (typeof value === 'string' && BARE_ID.test(metadata.data ?? '') && !isUUID(value))
      throw invalidInput(metadata.data ?? 'id', `${metadata.data ?? 'id'} must be a UUID`);
    if (!metadata.metatype || !this.toValidate(metadata)) return value;
    try {
      await super.transform(checkable(value), metadata);
      return value;
    } catch (error) {
      if (!(error instanceof BadRequestException)) throw error;
      const { field, message } = error.getResponse() as { field: string; message: string };
      throw invalidInput(metadata.data ? `${metadata.data}.${field}` : field, message);
    }
  }
}

/** The checking copies what it checks, and dates and instants cannot be copied field by field: their text stands in. */
function checkable(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  if (Array.isArray(value)) return value.map(checkable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, checkable(part)]));
}

function firstOf(errors: readonly ValidationError[]): { field: string; message: string } {
  const [first] = errors;
  if (!first) return { field: 'input', message: 'This input is not valid.' };
  if (first.children?.length) {
    const inner = firstOf(first.children);
    return { ...inner, field: `${first.property}.${inner.field}` };
  }
  return {
    field: first.property,
    message: Object.values(first.constraints ?? {})[0] ?? `${first.property} is not valid`,
  };
}
