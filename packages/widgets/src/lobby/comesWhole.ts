/**
 * Whether the page at `address` would come up: its own text, which names the element `tag` and is no login of a portal that stands in its way, and every file that it
 * names with an integrity, unaltered. While files are being copied some are missing, or of another version than the page.
 */
export async function comesWhole(address: string, tag: string, signal: AbortSignal): Promise<boolean> {
  const read = async (file: string, integrity = ''): Promise<string> => {
    const response = await fetch(new URL(file, address).href, { cache: 'no-cache', signal, integrity });
    return response.ok ? response.text() : Promise.reject(new Error(file));
  };
  try {
    const text = await read(address);
    if (!text.includes(`<${tag}`)) return false;
    // A host that shrinks its pages leaves out quotes and sorts attributes.
    await Promise.all([...text.matchAll(/<[^>]+\sintegrity=[^>]+>/g)].map(([tagged]) => read(valueOf(tagged, 'src|href'), valueOf(tagged, 'integrity'))));
    return true;
  } catch {
    return false;
  }
}

function valueOf(tagged: string, names: string): string {
  return new RegExp(`\\s(?:${names})=["']?([^"'\\s>]+)`).exec(tagged)![1]!;
}
