import type { Folder } from './random-edit.js';

const resource = (
  name: string,
  links: { readonly body: string; readonly result: string },
): string =>
  `# ${name}

About the ${name}, which somebody made.

## ${name}.get

Reads one ${name}.

### Parameters

| Name | Type | Required | Description | Example |
| ---- | ---- | -------- | ----------- | ------- |
| ${name}Id | string | Y | Which one | [some](_schemas.md#example) |
| filter | [filter](${links.body}) | N | What to find | |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [result](${links.result}) | It |

### Errors

| Code | Type | Description |
| ---- | ---- | ----------- |
| 404 | [error](_schemas.md#error) | There is none |

### Example

\`\`\`javascript
const found = await client.${name}.get({ ${name}Id: 'x', filter: { a: 1 } });
\`\`\`

## Change It

### Parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| ${name}Id | string | Y | Which one |
| change | [change](${links.result}) | Y | What to change |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 204 | | |

### Example

\`\`\`javascript
await client.${name}.changeIt({ ${name}Id: 'x', change: {} });
\`\`\`
`;

const api = `# Beds API

All about beds.

## Client

| Setting | Value |
| ------- | ----- |
| Base URL | https://example.com |
| Package | beds |
| Authentication | bearer |

## Headers

| Name | Value |
| ---- | ----- |
| Accept-Version | ^1.2.0 |

## Global parameters

| Name | In | Type | Default | Description |
| ---- | -- | ---- | ------- | ----------- |
| _links | query | boolean | false | Return links |

## Routes

| Action | Request |
| ------ | ------- |
| bed.get | GET /beds/{bedId} |
| bed.changeIt | PATCH /beds/{bedId} |
| room.get | GET /rooms/{roomId} |
| room.changeIt | PATCH /rooms/{roomId} |
| tallhouse.getOne | GET /houses/{tallHouseId} |
| tallhouse.changeit | PATCH /houses/{tallHouseId} |
`;

const schemas = `# Schemas

## Bed

A bed to sleep in.

\`\`\`json
{
  "type": "object",
  "definitions": {
    "leg": { "type": "object", "properties": { "length": { "type": "number" } } },
    "part": { "oneOf": [{ "$ref": "#/definitions/leg" }, { "$ref": "#/definitions/part" }] }
  },
  "properties": {
    "name": { "type": "string" },
    "legs": { "type": "array", "items": { "$ref": "#/definitions/leg" } },
    "room": { "$ref": "room.json" },
    "cover": { "type": "object", "properties": { "color": { "enum": ["red", "blue"] } } }
  },
  "required": ["name"]
}
\`\`\`

### Example

\`\`\`json
{
  "name": "a",
  "cover": { "color": "red" }
}
\`\`\`

## Room

\`\`\`json
{ "type": "object", "properties": { "beds": { "type": "array", "items": { "$ref": "#bed" } } } }
\`\`\`

## Cover

\`\`\`json
{ "type": "object", "properties": { "color": { "enum": ["red", "blue"] } } }
\`\`\`

## Error

\`\`\`json
{
  "type": "object",
  "properties": {
    "type": { "type": "string" },
    "message": { "type": "string" }
  }
}
\`\`\`
`;

const room = `{
  "type": "object",
  "properties": {
    "beds": { "type": "array", "items": { "$ref": "#/definitions/bed" } },
    "size": { "type": "integer", "minimum": 2 },
    "house": { "$ref": "house.schema.json" }
  }
}
`;

const house = `{
  "definitions": { "roof": { "type": "string", "maxLength": 5 } },
  "allOf": [
    { "properties": { "roof": { "$ref": "#/definitions/roof" } } },
    { "properties": { "rooms": { "type": "array", "items": { "$ref": "room.json" } } } }
  ]
}
`;

/** Small, with every way in which documents lead to each other. */
export const smallDocs: Folder = new Map([
  ['docs/_api.md', api],
  ['docs/_schemas.md', schemas],
  ['docs/bed.md', resource('bed', { body: '_schemas.md#cover', result: '_schemas.md#bed' })],
  ['docs/room.md', resource('room', { body: '_schemas.md#bed', result: 'room.json' })],
  // Nothing but routes spells its actions.
  [
    'docs/house.md',
    resource('tallHouse', {
      body: 'house.schema.json#/definitions/roof',
      result: 'house.schema.json',
    })
      .replace('# tallHouse', '# Tall House')
      .replace('## tallHouse.get', '## Get One')
      .replace(/```javascript[^`]*```/g, 'See there.'),
  ],
  ['docs/room.json', room],
  ['docs/house.schema.json', house],
]);
