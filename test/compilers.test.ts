import { join } from 'node:path';
import { readCases } from './case-folders.js';
import { readCorpus, routesToApiMd } from './corpora.js';
import { describePackages, type PackageSource } from './describe-packages.js';
import { generateFolder } from './generate-folder.js';
import { projectRoot } from './project-root.js';

const corpus = readCorpus('losant-2016');

const ours: PackageSource = {
  name: 'input-docs',
  generate: () => generateFolder(join(projectRoot, 'input-docs')),
};

const cases = readCases('output').map(({ title, folder }): PackageSource => ({
  name: title,
  generate: () => generateFolder(join(folder, 'docs')),
}));

const old: readonly PackageSource[] =
  corpus === null
    ? []
    : [
        {
          name: 'losant-2016',
          generate: () => generateFolder(corpus.docs, { '_api.md': routesToApiMd(corpus.routes) }),
        },
      ];

describePackages([ours, ...cases, ...old]);
