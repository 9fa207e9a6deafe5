import type { TypePath } from '../../../model/diff/documented-api.js';

/** `device`, `tags`, items, `key` → `device.tags[].key`. */
export function pathText(base: string, path: TypePath): string {
  return path.reduce((text, step) => {
    switch (step.kind) {
      case 'items':
        return `${text}[]`;
      case 'others':
        return `${text}[*]`;
      case 'property':
        return text === '' ? step.name : `${text}.${step.name}`;
    }
  }, base);
}
