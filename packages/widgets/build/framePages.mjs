import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cdn } from './cdn.mjs';
import { record, written } from './record.mjs';
import { versioned } from './versioned.mjs';

const pages = {
  'office-status': { title: 'Status kantor' },
  'service-directory': { title: 'Daftar layanan' },
  'duty-officer': { title: 'Petugas piket' },
  print: { title: 'Jadwal untuk dicetak', element: 'printed-notice', file: 'lobby', style: 'print' },
  kiosk: { title: 'Layar lobi', element: 'lobby-screen', file: 'lobby' },
};

/** A widget page, for an iframe or for itself. It is strict with itself, since nobody else may be with it. What its address says is written on the element before that wakes up. */
function page(kind, { title, element = kind, file = kind, style = 'frame' }) {
  const script = (name) => `<script src="../${versioned(name)}" integrity="${written.get(versioned(name)).integrity}" defer></script>`;
  return `<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <!-- Feed di alamat lain? Ganti href di bawah, dan tulis asalnya sesudah connect-src 'self'. -->
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types tetap-${file}">
  <link rel="tetap-feed" href="../../feed/">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <base target="_top">
  <title>${title}</title>
  <link rel="stylesheet" href="${style}.css">
  ${script('tetap-frame-page')}
  ${script(`tetap-${file}`)}
</head>
<body>
  <main><tetap-${element}><p>Jadwal belum dapat dibaca di sini. Telepon kantor dulu sebelum datang.</p></tetap-${element}></main>
</body>
</html>
`;
}

/** Writes `cdn/frame/`, when all scripts are there. */
export function writeFramePages() {
  mkdirSync(`${cdn}/frame`, { recursive: true });
  for (const style of ['frame.css', 'print.css']) {
    copyFileSync(`packages/widgets/src/frame/${style}`, `${cdn}/frame/${style}`);
    record(`${cdn}/frame/${style}`, `frame/${style}`);
  }
  for (const [kind, about] of Object.entries(pages)) {
    writeFileSync(`${cdn}/frame/${kind}.html`, page(kind, about));
    record(`${cdn}/frame/${kind}.html`, `frame/${kind}.html`);
  }
}
