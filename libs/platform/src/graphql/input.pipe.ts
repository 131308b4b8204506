import { type ArgumentMetadata, BadRequestException, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { invalidInput } from '../fault.js';

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
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      if (!(error instanceof BadRequestException)) throw error;
      const { field, message } = error.getResponse() as { field: string; message: string };
      throw invalidInput(metadata.data ? `${metadata.data}.${field}` : field, message);
    }
  }
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
