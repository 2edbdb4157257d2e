import ts from "typescript";

/** The methods that users of an exported class may call, as the declarations of a package have them. */
export function publicMethods(declarations: string, className: string): string[] {
  const program = ts.createProgram([declarations], { noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module && checker.getExportsOfModule(module);
  const named = exported?.find(({ name }) => name === className);
  if (named === undefined) throw new Error(`${declarations} exports no ${className}`);
  const isAlias = (named.flags & ts.SymbolFlags.Alias) !== 0;
  const type = checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(named) : named);
  return checker
    .getPropertiesOfType(type)
    .filter(({ flags }) => (flags & ts.SymbolFlags.Method) !== 0)
    .filter(({ declarations: [declared] = [] }) => declared !== undefined && isPublic(declared))
    .map(({ name }) => name);
}

function isPublic(declaration: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
}
