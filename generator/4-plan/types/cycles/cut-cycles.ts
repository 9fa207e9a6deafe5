import type { Schema, Type } from '../../../model/schema.js';
import { numberComponents } from './components.js';

/** References that are followed for one schema: those that lead back in more ways say nothing. */
const mostReferences = 16;

/**
 * A schema that is a choice of itself and of other things is a choice of those, and one that must be
 * itself and more must be more: such members are left out, also where they lead back by way of other
 * schemas. What is left of a schema that is nothing but itself is `unknown`. Lists and objects that
 * hold themselves are no such thing. Where more ways lead back than can be gone, it is `unknown`, too.
 */
export function cutCycles(schemas: readonly Schema[]): readonly Schema[] {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema]));
  const components = numberComponents(byKey.keys(), (key) => {
    const schema = byKey.get(key);
    return schema === undefined ? [] : referencesOf(schema.type);
  });

  let left = 0;
  /** @param met what the members around this type stand for already */
  const cut = (start: Type, home: string, met: Set<string>, around: Type['kind']): Type | null => {
    let type = start;
    while (type.kind === 'reference') {
      const target = byKey.get(type.schema);
      const leadsBack = components.get(type.schema) === components.get(home);
      if (target === undefined || !leadsBack) return type;
      left -= 1;
      if (left < 0 || met.has(target.key)) return null;
      met.add(target.key);
      type = target.type;
    }
    switch (type.kind) {
      case 'union':
      case 'intersection': {
        const { kind } = type;
        // `A | (A & B)` says twice what a choice, or what must be, says once.
        const inner = kind === around ? met : new Set(met);
        const members = type.members.flatMap((member) => {
          const rest = cut(member, home, inner, kind);
          if (rest === null) return [];
          return rest.kind === kind && rest !== member ? rest.members : [rest];
        });
        return members.length === 0 ? null : { kind, members };
      }
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'literal':
      case 'array':
      case 'tuple':
      case 'object':
        return type;
    }
  };

  return schemas.map((schema) => {
    left = mostReferences;
    const type = cut(schema.type, schema.key, new Set([schema.key]), 'reference');
    return { ...schema, type: type === null || left < 0 ? { kind: 'unknown' } : type };
  });
}

/** What a type is itself, and not what it holds. */
function referencesOf(type: Type): readonly string[] {
  if (type.kind === 'reference') return [type.schema];
  return type.kind === 'union' || type.kind === 'intersection'
    ? type.members.flatMap(referencesOf)
    : [];
}
