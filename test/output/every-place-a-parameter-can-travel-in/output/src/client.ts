// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import { createHttpClient } from './http.js';
import { MachineResource } from './resources/machine.js';
import { MachinesResource } from './resources/machines.js';
import type { ClientOptions } from './runtime/client-options.js';
import { statusName } from './runtime/errors/status-name.js';
import type { HttpClient } from './runtime/http-client.js';

/** Keeps track of the machines of a workshop. */
export class Client {
  readonly #http: HttpClient;
  /** One machine of a hall. */
  readonly machine: MachineResource;
  /** The machines of a hall. */
  readonly machines: MachinesResource;

  constructor(options: ClientOptions = {}) {
    this.#http = createHttpClient(options, statusName);
    this.machine = new MachineResource(this.#http);
    this.machines = new MachinesResource(this.#http);
  }

  /** Changes an option for the calls to come; `undefined` brings its default back. */
  setOption<Name extends keyof ClientOptions>(name: Name, value: ClientOptions[Name]): void {
    this.#http.setOption(name, value);
  }

  /** An option as it was set, else its default. */
  getOption<Name extends keyof ClientOptions>(name: Name): ClientOptions[Name] {
    return this.#http.getOption(name);
  }
}

/** A client with options of its own. It sends nothing before the first call. */
export function createClient(options: ClientOptions = {}): Client {
  return new Client(options);
}
