/**
 * What the output will say. Every name, type text, value text and file path is final here; the
 * emitters print it. No field is optional: a template that reads a missing one would print nothing.
 *
 * How strings are called: `…Text` is TypeScript that may be printed as it is; `doc` is safe inside
 * a doc comment, its lines already wrapped (`''` is no comment); all other strings are bare values
 * that an emitter must quote.
 */
import type { Authentication, HttpMethod, QueryArrays } from './api.js';
import type { JsonValue } from './schema.js';
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

/** What an access token must be allowed to do for an action. */
export interface ScopesPlan {
  readonly action: string;
  readonly scopes: readonly string[];
}

export interface PackagePlan {
  readonly name: string;
  readonly version: string;
  /** One line of plain text. */
  readonly description: string;
}

export interface ClientPlan {
  readonly doc: string;
  /** `input-docs/_api.md`. */
  readonly document: string;
  readonly baseUrl: string;
  readonly authentication: Authentication;
  readonly queryArrays: QueryArrays;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
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
  readonly className: string;
  /** What the body is in all actions that document the status; `''` where none tells. */
  readonly bodyTypeText: string;
}

export interface GlobalsPlan extends GlobalPlacesPlan {
  /** `null` where the API has no global parameters. */
  readonly params: InterfacePlan | null;
  readonly imports: readonly ImportPlan[];
}

/** Parameters that every method takes, by where they travel. */
export interface GlobalPlacesPlan {
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly styles: readonly StylePlan[];
  readonly defaults: readonly { readonly name: string; readonly value: JsonValue }[];
}

export interface ClientMemberPlan {
  /** The client's property: `accessToken`. */
  readonly memberName: string;
  readonly className: string;
  /** Below `src/resources/`, without an ending: `access-token`. */
  readonly fileName: string;
  readonly doc: string;
}

/** How a query parameter travels that may be more than a text. */
export interface StylePlan {
  readonly name: string;
  /** The runtime's: `form`, `json`, `deepObject`, `commaForm`. */
  readonly functionName: string;
}

/** Types that a file takes from another one. */
export interface ImportPlan {
  /** With its `.js` ending, relative to the importing file. */
  readonly from: string;
  /** Sorted; never empty. */
  readonly names: readonly string[];
}

/** `src/resources/<fileName>.ts`. */
export interface ResourcePlan {
  readonly fileName: string;
  readonly document: string;
  readonly className: string;
  readonly doc: string;
  /** Types of schemas and of global parameters; what all resources need of the runtime is the emitter's. */
  readonly imports: readonly ImportPlan[];
  readonly operations: readonly OperationPlan[];
  /** One for each operation that takes parameters, in the same order. */
  readonly params: readonly InterfacePlan[];
}

export interface OperationPlan {
  readonly methodName: string;
  /** Of the constant that describes the request: `deviceGet`. */
  readonly constantName: string;
  readonly doc: string;
  /** `DeviceGetParams`. */
  readonly paramsTypeText: string;
  /** Whether the call may leave `params` out. */
  readonly paramsOptional: boolean;
  /** `Device`, `Device | Job`, `void`, `unknown`. */
  readonly resultTypeText: string;
  readonly action: string;
  readonly httpMethod: HttpMethod;
  readonly path: string;
  /** Names of parameters, as the documents spell them, without those in the path, which all are. */
  readonly required: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly body: string | null;
  /** Parts of a multipart body. */
  readonly parts: readonly string[];
  /** Those of the parts that are files. */
  readonly files: readonly string[];
  /** Whether the result is a stream of events, each with data of the result's type. */
  readonly isStream: boolean;
  /** The runtime's function that makes the body: `encodeJson`; `''` where there is none. */
  readonly encoderName: string;
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
  readonly position: string;
  /** `null` where only results tell. */
  readonly first: number | null;
  readonly size: string;
  readonly defaultSize: number | null;
  readonly items: string;
  readonly total: string;
  /** `Device`. */
  readonly itemTypeText: string;
}

/** `src/schemas/<fileName>.ts`. */
export interface SchemaFilePlan {
  readonly fileName: string;
  readonly document: string;
  readonly imports: readonly ImportPlan[];
  /** The schema that the file is named for comes first. */
  readonly declarations: readonly DeclarationPlan[];
}

export type DeclarationPlan = InterfacePlan | AliasPlan;

export interface InterfacePlan {
  readonly kind: 'interface';
  readonly name: string;
  readonly doc: string;
  readonly extendsTexts: readonly string[];
  readonly properties: readonly PropertyPlan[];
  readonly index: IndexPlan | null;
}

export interface AliasPlan {
  readonly kind: 'alias';
  readonly name: string;
  readonly doc: string;
  readonly typeText: string;
}

export interface PropertyPlan {
  /** An identifier or a quoted string, ready to print. */
  readonly keyText: string;
  readonly typeText: string;
  readonly optional: boolean;
  readonly doc: string;
}

/** `[key: string]: typeText`. */
export interface IndexPlan {
  readonly typeText: string;
  readonly doc: string;
}

export interface ReadmePlan {
  readonly title: string;
  /** Markdown, safe to print. */
  readonly description: string;
  readonly packageName: string;
  readonly hasToken: boolean;
  readonly resources: readonly ReadmeResourcePlan[];
}

export interface ReadmeResourcePlan {
  readonly memberName: string;
  readonly title: string;
  readonly document: string;
  readonly operations: readonly {
    readonly methodName: string;
    readonly httpMethod: HttpMethod;
    readonly path: string;
    readonly summary: string;
  }[];
}
