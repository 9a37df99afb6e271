import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { correction, generate } from 'lean-qr/nano';
import type { Bitmap2D } from 'lean-qr/nano';

/** White around a code, in modules: cameras need it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path, in level M: a seventh of it may be dirty. `label` is for who does not see it. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  return html`<svg class="code" role="img" aria-label=${label} viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispEdges"><path d=${pathOf(code)}></path></svg>`;
}

/** Each run of dark modules in a row is one rectangle. */
function pathOf(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0, run = 0; x < code.size; x += run || 1) {
      for (run = 0; code.get(x + run, y); run++);
      if (run > 0) path += `M${x} ${y}h${run}v1h-${run}z`;
    }
  }
  return path;
}
