/** Words that mean one thing in tables, in lower case. Synonyms are data: another one is a line. */
import type { HttpMethod, QueryStyle } from '../model/api.js';
import type { ColumnTitles } from './markdown/tables/table-titles.js';

export type ParameterColumn =
  'Name' | 'Type' | 'Required' | 'Description' | 'Default' | 'Example' | 'In';

export const parameterColumns: ColumnTitles<ParameterColumn> = new Map([
  ['name', 'Name'],
  ['parameter', 'Name'],
  ['field', 'Name'],
  ['type', 'Type'],
  ['required', 'Required'],
  ['required?', 'Required'],
  ['description', 'Description'],
  ['default', 'Default'],
  ['example', 'Example'],
  ['in', 'In'],
  ['location', 'In'],
]);

export type ResponseColumn = 'Code' | 'Type' | 'Description';

export const responseColumns: ColumnTitles<ResponseColumn> = new Map([
  ['code', 'Code'],
  ['status', 'Code'],
  ['status code', 'Code'],
  ['type', 'Type'],
  ['description', 'Description'],
]);

export const requiredWords: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['yes', true],
  ['true', true],
  ['required', true],
  ['mandatory', true],
  ['always', true],
  ['✓', true],
  ['✔', true],
  ['n', false],
  ['no', false],
  ['false', false],
  ['optional', false],
  ['', false],
]);

export type Place = 'path' | 'query' | 'header' | 'body' | 'part';

export const placeWords: ReadonlyMap<string, Place> = new Map([
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'header'],
  ['body', 'body'],
  ['part', 'part'],
  ['form', 'part'],
  ['multipart', 'part'],
]);

export const queryStyles: ReadonlyMap<string, QueryStyle> = new Map([
  ['form', 'form'],
  ['json', 'json'],
  ['deepobject', 'deepObject'],
  ['indices', 'indices'],
  ['brackets', 'brackets'],
  ['repeat', 'repeat'],
  ['comma', 'comma'],
]);

/** Those that change what an action gives; others in a table are words like all. */
export const mediaTypes: readonly string[] = ['text/event-stream'];

export const httpMethods: readonly HttpMethod[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
];
