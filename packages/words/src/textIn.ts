import type { Text } from '@tetap/feed';

/** Words with the language that they are in, where it is not the one that was asked for: then the node needs a `lang`. */
export interface Said {
  readonly value: string;
  readonly lang?: string | undefined;
}

/** The text in the language `tag`, else in Indonesian, else in the first language that it has. A bare string is Indonesian. */
export function textIn(text: Text, tag: string): Said {
  const versions: Readonly<Record<string, string>> = typeof text === 'string' ? { id: text } : text;
  const lang = [tag, 'id', ...Object.keys(versions)].find((key) => typeof versions[key] === 'string');
  return { value: lang === undefined ? '' : versions[lang]!, lang: lang === tag ? undefined : lang };
}
