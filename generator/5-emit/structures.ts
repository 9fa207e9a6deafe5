/**
 * Declarations, of quoted text alone, as ts-morph prints them. The only file that knows ts-morph: its
 * own structures take any string.
 */
import { printStructure, StructureKind, type Structures } from 'ts-morph';
import type { Code, Doc, Name } from '../model/quoted.js';
import { structurePrinter } from '../text/printers.js';

export interface ParameterStructure {
  readonly name: Name;
  readonly type: Code;
  readonly hasQuestionToken?: boolean;
  readonly initializer?: Code;
}

export interface PropertyStructure {
  /** A name, a quoted name, or one with `#`. */
  readonly name: Code;
  readonly type: Code;
  readonly isReadonly?: boolean;
  readonly hasQuestionToken?: boolean;
  readonly docs?: Doc[];
}

export interface SignatureStructure {
  readonly docs?: Doc[];
  readonly parameters: ParameterStructure[];
  readonly returnType: Code;
}

export interface MethodStructure extends SignatureStructure {
  readonly name: Name;
  readonly overloads?: SignatureStructure[];
  readonly typeParameters?: { readonly name: Name; readonly constraint: Code }[];
  readonly statements: Code;
}

export interface ClassStructure {
  readonly name: Name;
  readonly docs: Doc[];
  readonly properties: PropertyStructure[];
  readonly ctors: {
    readonly docs?: Doc[];
    readonly parameters: ParameterStructure[];
    readonly statements: Code;
  }[];
  readonly methods: MethodStructure[];
}

export interface InterfaceStructure {
  readonly name: Name;
  readonly docs: Doc[];
  readonly extends: Code[];
  readonly properties: PropertyStructure[];
  readonly indexSignatures: {
    readonly keyName: Name;
    readonly keyType: Code;
    readonly returnType: Code;
    readonly docs: Doc[];
  }[];
}

export interface AliasStructure {
  readonly name: Name;
  readonly docs: Doc[];
  readonly type: Code;
}

export type FunctionStructure = MethodStructure;

/** Each of them is exported. */
export const printClass = structurePrinter((structure: ClassStructure) =>
  printed({ ...structure, kind: StructureKind.Class, isExported: true }),
);

export const printInterface = structurePrinter((structure: InterfaceStructure) =>
  printed({ ...structure, kind: StructureKind.Interface, isExported: true }),
);

export const printAlias = structurePrinter((structure: AliasStructure) =>
  printed({ ...structure, kind: StructureKind.TypeAlias, isExported: true }),
);

export const printFunction = structurePrinter((structure: FunctionStructure) =>
  printed({ ...structure, kind: StructureKind.Function, isExported: true }),
);

function printed(structure: Structures): string {
  return printStructure(structure, { indentNumberOfSpaces: 2, useSingleQuote: true }).trimEnd();
}

/** None where there is nothing to say. */
export function docsOf(doc: Doc): Doc[] {
  return doc === '' ? [] : [doc];
}
