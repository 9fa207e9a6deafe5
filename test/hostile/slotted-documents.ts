/** `_api.md`, a page and schemas, with the names of slots in the places that a writer fills. */
export const api = `# «api title»

«api introduction»

## Client

| Setting        | Value |
| -------------- | ----- |
| Base URL       | https://garden.example/«base url» |
| Package        | «package name» |
| Version        | «version» |
| Authentication | header «authentication» |

## Headers

| Name | Value |
| ---- | ----- |
| «header name» | «header value» |

## Global parameters

| Name | In | Type | Default | Description |
| ---- | -- | ---- | ------- | ----------- |
| «global name» | query | string | «global default» | «global description» |

## Routes

| Action  | Request |
| ------- | ------- |
| bed.put | PUT /beds/{bedId} |
| bed.watch | GET /events/{bedId} |
| bed.follow | GET /beds/{bedId}/events |

## Parameter placement

| Parameter | In | Style |
| --------- | -- | ----- |
| bed.watch | response | «style of a response» |
| bed.put.tone | header | |
| bed.put.hue | query | |
`;

export const page = `# «page title»

«subtitle»

## bed.«action name»

«sentence»

\`\`\`http
GET /beds/{«path name»}/«path word»
\`\`\`

### Authentication

The token needs one of the scopes: bed.*, «scopes».

### Parameters

| Name | Type | Required | Default | Example | Description |
| ---- | ---- | -------- | ------- | ------- | ----------- |
| «path name» | string | Y | | | The bed |
| «parameter name» | string | N | «default cell» | «example cell» | «parameter description» |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200  | [«link label»](_schemas.md#linked) | «response description» |

### Errors

| Code | Type | Description |
| ---- | ---- | ----------- |
| 404  | [problem](_schemas.md#linked) | «error description» |

### Example

\`\`\`«example language»
«example code»
\`\`\`

## bed.put

Puts a bed.

### Parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| bedId | [place](_schemas.md#place) | Y | The bed |
| bed | [bed](_schemas.md#linked) | Y | The bed |
| tone | [tone](_schemas.md#tone) | N | The tone |
| hue | [hue](_schemas.md#hue) | N | The hue |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [bed](_schemas.md#linked) | The bed |

## bed.watch

Tells what happens to a bed.

### Parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| bedId | [corner](_schemas.md#corner) | Y | The bed |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [bed](_schemas.md#linked) | The bed |

## bed.follow

Tells what happens to a bed.

### Parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| bedId | string | Y | The bed |

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [bed](_schemas.md#linked) «media type» | The bed |
`;

export const schemas = `# Schemas

## linked

\`\`\`json
{
  "title": "«schema title»",
  "description": "«schema description»",
  "type": "object",
  "properties": {
    "«schema key»": {
      "type": "string",
      "description": "«property description»",
      "pattern": "«pattern»",
      "format": "«format»"
    },
    "choice": { "enum": ["«enum»", "other"], "default": "«schema default»" },
    "choices": { "enum": [{ "«key in enum»": "«enum»" }, 1] },
    "plainKey": { "type": "array", "items": { "$ref": "#/definitions/one" } },
    "inner": {
      "type": "object",
      "properties": { "«inner key»": { "type": "object", "properties": { "a": { "type": "string" } } } }
    }
  },
  "required": ["«required»"],
  "definitions": { "one": { "type": "string", "enum": ["«enum»"] } }
}
\`\`\`

### Example

\`\`\`json
{ "choice": "«schema example»", "«schema example key»": 1 }
\`\`\`

## place

\`\`\`json
{ "enum": ["«path choice»"] }
\`\`\`

## corner

\`\`\`json
{ "oneOf": [{ "enum": ["«choice of several»"] }, { "enum": ["other"] }] }
\`\`\`

## tone

\`\`\`json
{ "enum": ["«header choice»"] }
\`\`\`

## hue

\`\`\`json
{ "enum": ["«query choice»"] }
\`\`\`

## «schema heading»

\`\`\`json
{ "type": "object", "properties": { "self": { "$ref": "#" }, "b": { "type": "number" } } }
\`\`\`
`;
