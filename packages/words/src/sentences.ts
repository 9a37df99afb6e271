import type { Said } from './textIn.js';

/** What stands in for a placeholder; what is not known takes its whole sentence away. */
export type Value = Said | string | undefined;

/** Fills a text sentence by sentence. One that is nothing but a text of the feed keeps that text's language. */
export function sentences(template: string, values: Readonly<Record<string, Value>>): readonly Said[] {
  return template.replace(/\.$/, '').split('. ').flatMap((sentence) => {
    let lang: string | undefined;
    const missing: string[] = [];
    const filled = sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined || value === '') missing.push(name);
      if (typeof value !== 'object') return value ?? '';
      if (placeholder === sentence) lang = value.lang;
      return unended(value.value);
    });
    return missing.length === 0 ? [{ value: ended(filled), lang }] : [];
  });
}

/** Without its full stop, for within a sentence that has its own. */
export function unended(text: string): string {
  return text.replace(/[\s.]+$/, '');
}

/** With the end that a sentence needs, for a voice too. */
export function ended(text: string): string {
  return text.replace(/[^.!?…]$/, '$&.');
}

/** Words in the language of the page. */
export function ours(value: string): Said {
  return { value, lang: undefined };
}

/** One text for where nodes cannot be: a label, a message. Each value ends before the next begins. What keeps a number on one line stays behind. */
export function plain(said: readonly Said[]): string {
  return said.map(({ value }) => ended(value)).join(' ').replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
}
