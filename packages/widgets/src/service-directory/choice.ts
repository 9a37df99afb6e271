import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A filter: one of `options`, by their `words`, or all, which is empty. */
export function choice<T extends string>(label: string, value: T | '', options: readonly T[], words: Readonly<Record<T, string>>, all: string, choose: (value: T | '') => void): TemplateResult {
  return html`
    <label>
      <span class="strong">${label}</span>
      <select @change=${(event: Event) => { choose((event.target as HTMLSelectElement).value as T | ''); }}>
        <option value="" .selected=${value === ''}>${all}</option>
        ${options.map((option) => html`<option value=${option} .selected=${value === option}>${words[option]}</option>`)}
      </select>
    </label>`;
}
