/**
 * The templates as functions, made when the program is bundled. A template that was edited since is
 * compiled as it is used. (Of a full run, 60 to 80 ms of compiling, and of loading the compiler.)
 */
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { readTemplate, templateOptions, templatePaths } from '../5-emit/template.js';

export const readyTemplates: Plugin = {
  name: 'ready-templates',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^handlebars$/ }, ({ importer, path }) =>
      /\btemplate\.ts$/.test(importer) ? { path, namespace: 'ready-templates' } : null,
    );
    bundler.onLoad({ filter: /./, namespace: 'ready-templates' }, () => ({
      resolveDir: import.meta.dirname,
      contents: `
        import runtime from 'handlebars/runtime.js';
        const ready = new Map([${readyEntries().join()}]);
        export default {
          compile: (text, options) => {
            const made = ready.get(text);
            return made === undefined
              ? require('handlebars').compile(text, options)
              : runtime.template(made);
          },
        };`,
    }));
  },
};

function readyEntries(): readonly string[] {
  return templatePaths('')
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => {
      const text = readTemplate(path);
      const made: unknown = Handlebars.precompile(text, templateOptions);
      return `[${JSON.stringify(text)}, ${String(made)}]`;
    });
}
