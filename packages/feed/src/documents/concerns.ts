/** Whether a notice is for visitors of this office: it names the office, or none in particular. */
export function concerns({ offices }: { readonly offices?: readonly string[] }, office: string): boolean {
  return offices?.includes(office) ?? true;
}
