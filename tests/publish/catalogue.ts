import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, type Problem } from '../../src/check/index.ts';
import { ledgerText, LEDGER_FILE } from '../../src/domain/ledger.ts';
import { libraryOf, type Library } from '../../src/domain/library.ts';
import { releaseOf } from '../../src/publish/addresses.ts';
import { filesOf } from '../../src/publish/write.ts';
import { base } from '../check/base.ts';
import { write } from '../check/run.ts';

/** A catalogue on disk that lives through a year: it is edited, checked, and released. */
export class LivingCatalogue {
  readonly folder = write(base());

  at(file: string): string {
    return join(this.folder, file);
  }
  read(file: string): string {
    return readFileSync(this.at(file), 'utf8');
  }
  put(file: string, text: string): void {
    writeFileSync(this.at(file), text);
  }
  change(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.put(file, text.replaceAll(from, to));
  }
  rename(from: string, to: string): void {
    renameSync(this.at(from), this.at(to));
  }
  remove(file: string): void {
    rmSync(this.at(file));
  }
  /** Renames the file of a service and every mention of it, as an operator would. */
  renameService(from: string, to: string): void {
    this.rename(`services/${from}.yml`, `services/${to}.yml`);
    for (const file of ['site.yml', 'life-events/anak-lahir.yml']) this.change(file, from, to);
  }
  /** Removes a service, and mentions another in its place. */
  removeService(id: string, instead: string): void {
    this.remove(`services/${id}.yml`);
    this.change('site.yml', id, instead);
    const event = this.read('life-events/anak-lahir.yml');
    const row = new RegExp(`  - service: ${id}\\n(?:    .*\\n)*`);
    this.put('life-events/anak-lahir.yml', event.replace(row, ''));
  }

  /** What the check says about addresses. */
  faults(): Problem[] {
    const rules = ['address-lost', 'address-place', 'address-code', 'redirect'];
    return readCatalogue(this.folder).problems.filter(({ rule }) => rules.includes(rule));
  }
  library(): Library {
    const { catalogue, problems } = readCatalogue(this.folder);
    if (!catalogue) throw new Error(JSON.stringify(problems, null, 1));
    return libraryOf(catalogue);
  }
  /** Writes the ledger as a release does; gives the addresses that were new. */
  release(): string[] {
    const library = this.library();
    const { published, lost } = releaseOf(library);
    if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
    const before = library.catalogue.ledger?.addresses ?? new Map<string, string | null>();
    const text = ledgerText(library.catalogue.site.url, new Map([...before, ...published]));
    this.put(LEDGER_FILE, text);
    return [...published.keys()].filter((path) => !before.has(path));
  }
  ledger(): string {
    return existsSync(this.at(LEDGER_FILE)) ? this.read(LEDGER_FILE) : '';
  }
  /** The text of a published file; undefined where there is none. */
  async file(path: string): Promise<string | undefined> {
    const body = await filesOf(this.library()).get(path)?.body();
    return body === undefined ? undefined : String(body);
  }
}
