import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cdn } from './cdn.mjs';
import { record, written } from './record.mjs';
import { versioned } from './versioned.mjs';

const widgets = {
  'office-status': 'Status kantor',
  'service-directory': 'Daftar layanan',
  'duty-officer': 'Petugas piket',
};

/** A widget page for an iframe. It is strict with itself, since nobody else may be with it. */
function page(kind, title) {
  const script = (name) => `<script src="../${versioned(name)}" integrity="${written.get(versioned(name)).integrity}" defer></script>`;
  return `<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <!-- Feed di alamat lain? Ganti href di bawah, dan tulis asalnya sesudah connect-src 'self'. -->
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types tetap-${kind}">
  <link rel="tetap-feed" href="../../feed/">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <base target="_top">
  <title>${title}</title>
  <link rel="stylesheet" href="frame.css">
  ${script(`tetap-${kind}`)}
  ${script('tetap-frame-page')}
</head>
<body>
  <main><tetap-${kind}><p>Jadwal belum dapat dibaca di sini. Telepon kantor dulu sebelum datang.</p></tetap-${kind}></main>
</body>
</html>
`;
}

/** Writes `cdn/frame/`, when all scripts are there. */
export function writeFramePages() {
  mkdirSync(`${cdn}/frame`, { recursive: true });
  copyFileSync('packages/widgets/src/frame/frame.css', `${cdn}/frame/frame.css`);
  record(`${cdn}/frame/frame.css`, 'frame/frame.css');
  for (const [kind, title] of Object.entries(widgets)) {
    writeFileSync(`${cdn}/frame/${kind}.html`, page(kind, title));
    record(`${cdn}/frame/${kind}.html`, `frame/${kind}.html`);
  }
}
