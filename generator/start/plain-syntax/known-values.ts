import ts from 'typescript';

/** Whether each value of the type is an array. */
export function isList(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.every((member) => isList(member, checker));
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound !== undefined && isList(bound, checker);
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) return true;
  // What a match of a regular expression gives.
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  return bases.some((base) => isList(base, checker));
}

/**
 * Whether the keys of each value are those that its type names. Where a document chooses them, one may
 * be `__proto__`, which `Object.assign` takes for the prototype.
 */
export function hasNamedKeys(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnionOrIntersection()) {
    return type.types.every((member) => hasNamedKeys(member, checker));
  }
  if ((type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0) return true;
  return (type.flags & ts.TypeFlags.Object) !== 0 && checker.getIndexInfosOfType(type).length === 0;
}

/** Whether each value of the type has a property of that name. */
export function hasProperty(type: ts.Type, name: string): boolean {
  if (type.isUnion()) return type.types.every((member) => hasProperty(member, name));
  const property = type.getProperty(name);
  return property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0;
}
