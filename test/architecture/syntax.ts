import ts from 'typescript';
import { read } from './tree.js';

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
}

/** Every node of one kind below a node, in the order of the text. */
export function nodes<T extends ts.Node>(node: ts.Node, is: (candidate: ts.Node) => candidate is T): T[] {
  const found: T[] = is(node) ? [node] : [];
  ts.forEachChild(node, (child) => {
    found.push(...nodes(child, is));
  });
  return found;
}

/** The decorators of a class or member as name → the call's arguments. */
export function decorators(node: ts.HasDecorators): Map<string, readonly ts.Expression[]> {
  return new Map(
    (ts.getDecorators(node) ?? []).map(({ expression }) =>
      ts.isCallExpression(expression)
        ? [expression.expression.getText(), [...expression.arguments]]
        : [expression.getText(), []],
    ),
  );
}

export function textOf(expression: ts.Expression | undefined): string | undefined {
  return expression && ts.isStringLiteralLike(expression) ? expression.text : undefined;
}
