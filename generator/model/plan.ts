/**
 * What the output will say. Every name, type text, value text and file path is final here; the
 * emitters print it. No field is optional: a template that reads a missing one would print nothing.
 *
 * The type of a string says where it may stand (quoted.ts). A `DocumentText` is a bare value that an
 * emitter must quote; where there is no comment or no code, the text is empty.
 */
import type { Authentication, HttpMethod, QueryArrays } from './api.js';
import type { Code, Doc, DocumentText, FileName, Name, Path } from './quoted.js';
import type { JsonValue } from './schema.js';
import type { ReadmePlan } from './plan/readme-plan.js';
import type { TestFilePlan } from './plan/test-plan.js';

export interface Plan {
  readonly package: PackagePlan;
  readonly client: ClientPlan;
  readonly errors: ErrorsPlan;
  readonly resources: readonly ResourcePlan[];
  readonly schemaFiles: readonly SchemaFilePlan[];
  readonly tests: readonly TestFilePlan[];
  readonly readme: ReadmePlan;
  /** In the order of the pages; empty where no page speaks of authentication. */
  readonly scopes: readonly ScopesPlan[];
  /** How often the types say `unknown`. */
  readonly unknownCount: number;
}

/** What has a file of its own. */
export type PlanPart =
  | { readonly kind: 'resource'; readonly plan: ResourcePlan }
  | { readonly kind: 'schemaFile'; readonly plan: SchemaFilePlan }
  | { readonly kind: 'tests'; readonly plan: TestFilePlan };

/** What an access token must be allowed to do for an action. */
export interface ScopesPlan {
  readonly action: DocumentText;
  readonly scopes: readonly DocumentText[];
}

export interface PackagePlan {
  readonly name: DocumentText;
  readonly version: DocumentText;
  /** One line of plain text. */
  readonly description: DocumentText;
}

export interface ClientPlan {
  readonly doc: Doc;
  /** `input-docs/_api.md`. */
  readonly document: DocumentText;
  readonly baseUrl: DocumentText;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
  readonly headers: readonly { readonly name: DocumentText; readonly value: DocumentText }[];
  readonly globals: GlobalsPlan;
  /** In the order of the pages. */
  readonly members: readonly ClientMemberPlan[];
}

/** `src/errors.ts`: a class for each status that has a name or that a page documents. */
export interface ErrorsPlan {
  /** Sorted by status. */
  readonly classes: readonly ErrorClassPlan[];
  readonly imports: readonly ImportPlan[];
}

export interface ErrorClassPlan {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  readonly className: Name;
  /** What the body is in all actions that document the status; `''` where none tells. */
  readonly bodyTypeText: Code;
}

export interface GlobalsPlan extends GlobalPlacesPlan {
  /** `null` where the API has no global parameters. */
  readonly params: InterfacePlan | null;
  readonly imports: readonly ImportPlan[];
}

/** Parameters that every method takes, by where they travel. */
export interface GlobalPlacesPlan {
  readonly query: readonly DocumentText[];
  readonly headers: readonly DocumentText[];
  readonly styles: readonly StylePlan[];
  readonly defaults: readonly { readonly name: DocumentText; readonly value: JsonValue }[];
}

export interface ClientMemberPlan {
  /** The client's property: `accessToken`. */
  readonly memberName: Name;
  readonly className: Name;
  /** Below `src/resources/`, without an ending: `access-token`. */
  readonly fileName: FileName;
  readonly doc: Doc;
}

/** How a query parameter travels that may be more than a text. */
export interface StylePlan {
  readonly name: DocumentText;
  /** The runtime's: `form`, `json`, `deepObject`, `commaForm`. */
  readonly functionName: Name;
}

/** Types that a file takes from another one. */
export interface ImportPlan {
  /** With its `.js` ending, relative to the importing file. */
  readonly from: Path;
  /** Sorted; never empty. */
  readonly names: readonly Name[];
}

/** `src/resources/<fileName>.ts`. */
export interface ResourcePlan {
  readonly fileName: FileName;
  readonly document: DocumentText;
  readonly className: Name;
  readonly doc: Doc;
  /** Types of schemas and of global parameters; what all resources need of the runtime is the emitter's. */
  readonly imports: readonly ImportPlan[];
  readonly operations: readonly OperationPlan[];
  /** One for each operation that takes parameters, in the same order. */
  readonly params: readonly InterfacePlan[];
}

export interface OperationPlan {
  readonly methodName: Name;
  /** Of the constant that describes the request: `deviceGet`. */
  readonly constantName: Name;
  readonly doc: Doc;
  /** `DeviceGetParams`. */
  readonly paramsTypeText: Code;
  /** Whether the call may leave `params` out. */
  readonly paramsOptional: boolean;
  /** `Device`, `Device | Job`, `void`, `unknown`. */
  readonly resultTypeText: Code;
  readonly action: DocumentText;
  readonly httpMethod: HttpMethod;
  readonly path: DocumentText;
  /** Names of parameters, as the documents spell them, without those in the path, which all are. */
  readonly required: readonly DocumentText[];
  readonly query: readonly DocumentText[];
  readonly headers: readonly DocumentText[];
  readonly body: DocumentText | null;
  /** Parts of a multipart body. */
  readonly parts: readonly DocumentText[];
  /** Those of the parts that are files. */
  readonly files: readonly DocumentText[];
  /** Whether the result is a stream of events, each with data of the result's type. */
  readonly isStream: boolean;
  /** The runtime's function that makes the body: `encodeJson`; `null` where there is none. */
  readonly encoderName: Name | null;
  /** Only the query parameters that may be more than a text. */
  readonly styles: readonly StylePlan[];
  /** In place of the client's, where the operation has parameters with names of those. */
  readonly globals: GlobalPlacesPlan | null;
  /** `null` where the result is no page of a longer list. */
  readonly paging: PagingPlan | null;
}

/** How the pages of a list are turned. All names are those of parameters and of properties. */
export interface PagingPlan {
  readonly by: 'page' | 'item';
  readonly position: DocumentText;
  /** `null` where only results tell. */
  readonly first: number | null;
  readonly size: DocumentText;
  readonly defaultSize: number | null;
  readonly items: DocumentText;
  readonly total: DocumentText;
  /** `Device`. */
  readonly itemTypeText: Code;
}

/** `src/schemas/<fileName>.ts`. */
export interface SchemaFilePlan {
  readonly fileName: FileName;
  readonly document: DocumentText;
  readonly imports: readonly ImportPlan[];
  /** The schema that the file is named for comes first. */
  readonly declarations: readonly DeclarationPlan[];
}

export type DeclarationPlan = InterfacePlan | AliasPlan;

export interface InterfacePlan {
  readonly kind: 'interface';
  readonly name: Name;
  readonly doc: Doc;
  readonly extendsTexts: readonly Code[];
  readonly properties: readonly PropertyPlan[];
  readonly index: IndexPlan | null;
}

export interface AliasPlan {
  readonly kind: 'alias';
  readonly name: Name;
  readonly doc: Doc;
  readonly typeText: Code;
}

export interface PropertyPlan {
  /** An identifier or a quoted string, ready to print. */
  readonly keyText: Code;
  readonly typeText: Code;
  readonly optional: boolean;
  readonly doc: Doc;
}

/** `[key: string]: typeText`. */
export interface IndexPlan {
  readonly typeText: Code;
  readonly doc: Doc;
}
