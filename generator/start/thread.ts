/** Starts the thread that prints, as `start.ts` starts the program. */
import { loadProgram } from './load-program.js';

loadProgram(import.meta.dirname, 'sdkdown-apart', { build: '', start: '' });
