import fc from 'fast-check';
import type { Documents } from '../documents.js';
import { schemaText } from './any-schemas.js';

/** A page of one action, whose body and answer are schemas of any kind. */
export const schemaDocuments: fc.Arbitrary<Documents> = fc
  .tuple(schemaText, schemaText, schemaText)
  .map(
    ([thing, answer, other]) =>
      new Map([
        ['docs/_api.md', apiPage],
        [
          'docs/_schemas.md',
          `# Schemas\n\n${schemaSection('Thing', thing)}\n${schemaSection('Answer', answer)}`,
        ],
        ['docs/other.json', other],
        ['docs/thing.md', thingPage],
      ]),
  );

export function schemaSection(name: string, text: string): string {
  return `## ${name}\n\n\`\`\`json\n${text}\n\`\`\`\n`;
}

const apiPage = `# Any API

## Client

| Setting | Value |
| --- | --- |
| Base URL | https://api.example.com |
| Package | any-api |

## Routes

| Action | Request |
| --- | --- |
| thing.get | POST /things/{id} |
`;

const thingPage = `# Thing

## thing.get

### Parameters

| Name | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| id | string | Y | Which | 1 |
| thing | [Thing](_schemas.md#thing) | Y | What is sent | |

### Responses

| Code | Type | Description |
| --- | --- | --- |
| 200 | [Answer](_schemas.md#answer) | What comes back |
| 404 | [Other](other.json) | What is wrong |
`;
