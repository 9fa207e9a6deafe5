import { errorClassNames } from '../operations/error-names.js';

/** Types that a file of the output may mean without importing them. */
const globalTypes = [
  ...['Array', 'Blob', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'Omit'],
  ...['Partial', 'Pick', 'Promise', 'Readonly', 'Record', 'RegExp', 'Required', 'Set', 'String'],
  ...['Symbol', 'TypeError', 'Headers', 'Request', 'Response', 'URL', 'FormData', 'File'],
  ...['AbortSignal', 'ReadonlyArray', 'Reflect', 'JSON', 'Infinity', 'NaN', 'BigInt'],
];

/** What the output exports, or declares where types of the documents are used. */
const ownNames = [
  ...[
    'Client',
    'ClientOptions',
    'RequestOptions',
    'Callback',
    'GlobalParams',
    'HttpClient',
    'FileSource',
    'NamedFile',
  ],
  ...['Attempt', 'Call', 'CallError', 'EventStream', 'Hook', 'LogLevel', 'Logger', 'PagedCall'],
  ...['Progress', 'ReadAnswer', 'RequestSummary', 'ServerEvent'],
  ...['OtherStatusError', 'OtherStatus', 'StatusError', 'StatusErrorGuard', 'FailureStatus'],
  ...['StatusName', 'statusName'],
  ...['createHttpClient', 'httpClientOf', 'logCalls', 'reportProgress', 'sendPaged'],
  ...['FileContent', 'EventStreamError', 'Operation', 'PagedOperation', 'LogDetails'],
  ...['createClient', 'ApiDescription', 'ApiError', 'MissingParameterError', 'ConnectionError'],
  ...['InvalidParameterError', 'TimeoutError', 'AbortedError', 'ResponseFormatError', 'TestServer'],
  ...errorClassNames,
];

export const reservedTypeNames: readonly string[] = [...globalTypes, ...ownNames];

/** `then` would make the client a thenable, which `await` takes apart. */
export const reservedMemberNames: readonly string[] = [
  ...['constructor', 'prototype', '__proto__', 'then', 'toJSON', 'toString', 'valueOf'],
  ...['hasOwnProperty', 'setOption', 'getOption'],
];

/** What a file of a resource takes from the runtime, calls its parameters, and may declare nothing as. */
export const reservedConstantNames: readonly string[] = [
  ...['params', 'last', 'callback', 'options', 'http', 'undefined', 'arguments', 'eval', 'await'],
  ...[
    'break',
    'case',
    'catch',
    'class',
    'const',
    'continue',
    'debugger',
    'default',
    'delete',
    'do',
  ],
  ...['else', 'enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'import'],
  ...[
    'in',
    'instanceof',
    'new',
    'null',
    'return',
    'super',
    'switch',
    'this',
    'throw',
    'true',
    'try',
  ],
  ...[
    'typeof',
    'var',
    'void',
    'while',
    'with',
    'yield',
    'let',
    'static',
    'implements',
    'interface',
  ],
  ...['package', 'private', 'protected', 'public'],
  ...['httpClientOf', 'send', 'sendPaged', 'encodeJson', 'encodeParts', 'streamEvents'],
  ...['form', 'json', 'deepObject', 'indicesForm', 'bracketsForm', 'repeatForm', 'commaForm'],
];

/** Names of devices on Windows, and the barrel of the folder. */
export const reservedFileNames: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul', 'index'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];
