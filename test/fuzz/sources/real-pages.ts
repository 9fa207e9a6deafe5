import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readCorpus, routesToApiMd } from '../../corpora.js';
import { projectRoot } from '../../project-root.js';
import { vendorCompanion, vendorFolder, vendorVersions } from '../../vendor/pages.js';
import type { Documents } from '../documents.js';

/**
 * Pages as vendors write them, each with what it needs of the others and no more, so that there is time
 * for many of them.
 */
export function readRealPages(): readonly Documents[] {
  const own = readFolder('docs', join(projectRoot, 'input-docs'));
  const corpus = readCorpus('losant-2016');
  const inCorpus =
    corpus === null
      ? new Map<string, string>()
      : new Map([
          ...readFolder('docs', corpus.docs),
          ['docs/_api.md', routesToApiMd(corpus.routes)] as const,
        ]);
  const vendors = vendorVersions.map((version) => {
    const folder = vendorFolder(version);
    return new Map([
      ...readFolder('docs', join(folder, 'docs')),
      ...readFolder('lib/schemas', join(folder, 'lib/schemas')),
      ['docs/_api.md', vendorCompanion(version)] as const,
    ]);
  });
  return [own, inCorpus, ...vendors].flatMap(slices);
}

function readFolder(name: string, folder: string): Documents {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((file) => /\.(?:md|json)$/.test(file));
  return new Map(
    names.sort().map((file) => [`${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** One for each page of a resource. */
function slices(all: Documents): readonly Documents[] {
  const pages = [...all].filter(([path]) => /\/[a-z]\w*\.md$/i.test(path));
  return pages.map(([path, text]) => {
    const files = new Set<string>();
    const anchors = new Set<string>();
    for (const [, file = '', anchor = ''] of text.matchAll(/\]\(([^)#\s]*)#?([^)\s]*)\)/g)) {
      if (file.endsWith('.json')) files.add(posix.join(posix.dirname(path), file));
      if (file.endsWith('_schemas.md')) anchors.add(anchor);
    }
    return new Map([
      ['docs/_api.md', routesOf(all.get('docs/_api.md') ?? '', posix.basename(path, '.md'))],
      ['docs/_schemas.md', sectionsOf(all.get('docs/_schemas.md') ?? '', anchors)],
      [path, text],
      ...[...all].filter(([name]) => files.has(name)),
    ]);
  });
}

/** The companion page without the rows of other resources. */
function routesOf(text: string, resource: string): string {
  return text.replace(/^\| (\w+)\.[\w.]+ .*(?:\n|$)/gm, (row, name: string) =>
    name === resource ? row : '',
  );
}

function sectionsOf(text: string, anchors: ReadonlySet<string>): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m);
  const isLinked = (section: string): boolean => {
    const title = (/^## (.*)/.exec(section)?.[1] ?? '').replace(/<[^>]*>/g, '');
    const anchor = title.trim().toLowerCase().replaceAll(' ', '-');
    return anchors.has(anchor) || (anchors.size === 0 && section.length < 300);
  };
  return `${head.split('\n')[0] ?? ''}\n\n${sections.filter(isLinked).join('')}`;
}
