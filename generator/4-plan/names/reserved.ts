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

/**
 * What no constant of a module may be called, and with `exports` and `require` of one that becomes
 * CommonJS. A test asks the compiler, which is too much to load for this; acorn knows two thirds.
 */
export const reservedWords: readonly string[] = [
  ...'arguments await break case catch class const continue debugger default delete'.split(' '),
  ...'do else enum eval export exports extends false finally for function if'.split(' '),
  ...'implements import in instanceof interface let new null package private'.split(' '),
  ...'protected public require return static super switch this throw true try'.split(' '),
  ...'typeof var void while with yield'.split(' '),
];

/** Also what a file of a resource takes from the runtime and calls its parameters. */
export const reservedConstantNames: readonly string[] = [
  ...reservedWords,
  ...['params', 'last', 'callback', 'options', 'http', 'undefined'],
  ...['httpClientOf', 'send', 'sendPaged', 'encodeJson', 'encodeParts', 'streamEvents'],
  ...['form', 'json', 'deepObject', 'indicesForm', 'bracketsForm', 'repeatForm', 'commaForm'],
];

/** Names of devices on Windows, and the barrel of the folder. */
export const reservedFileNames: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul', 'index'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];
