/** What the README of the output will say. */
import type { HttpMethod } from '../api.js';
import type { DocumentText, Name } from '../quoted.js';

export interface ReadmePlan {
  readonly title: DocumentText;
  /** Markdown as the page has it, paragraphs between empty lines. */
  readonly description: DocumentText;
  readonly packageName: DocumentText;
  readonly hasToken: boolean;
  readonly resources: readonly ReadmeResourcePlan[];
}

export interface ReadmeResourcePlan {
  readonly memberName: Name;
  readonly title: DocumentText;
  readonly document: DocumentText;
  readonly operations: readonly {
    readonly methodName: Name;
    readonly httpMethod: HttpMethod;
    readonly path: DocumentText;
    readonly summary: DocumentText;
  }[];
}
