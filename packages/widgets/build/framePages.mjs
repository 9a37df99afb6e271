import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cdn } from './cdn.mjs';
import { record, written } from './record.mjs';
import { sheetHashes } from './sheetHashes.mjs';
import { versioned } from './versioned.mjs';

const pages = {
  'office-status': { title: 'Status kantor' },
  'service-directory': { title: 'Daftar layanan' },
  'duty-officer': { title: 'Petugas piket' },
  print: { title: 'Jadwal untuk dicetak', element: 'printed-notice', file: 'lobby', style: 'print' },
  kiosk: { title: 'Layar lobi', element: 'lobby-screen', file: 'lobby' },
};

/** In `frame/`. With its version, so that no page ever meets the sheet of another, which its integrity would refuse. */
const sheet = (style) => versioned(style, 'css');

/** Asked for with CORS, without which no integrity can be checked in a sandbox, where the page has no origin. */
const proven = (name) => `integrity="${written.get(name).integrity}" crossorigin`;

/** A widget page, for an iframe or for itself. It is strict with itself, since nobody else may be with it. What its address says is written on the element before that wakes up. */
async function page(kind, { title, element = kind, file = kind, style = 'frame' }) {
  const script = (name) => `<script src="../${versioned(name)}" ${proven(versioned(name))} defer></script>`;
  const styles = ["'self'", ...(await sheetHashes(file)).map((hash) => `'${hash}'`)].join(' ');
  return `<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <!-- Feed di alamat lain? Ganti href di bawah, dan tulis asalnya sesudah connect-src 'self'. -->
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src ${styles}; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types tetap-${file}">
  <link rel="tetap-feed" href="../../feed/">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <base target="_top">
  <title>${title}</title>
  <link rel="stylesheet" href="${sheet(style)}" ${proven(`frame/${sheet(style)}`)}>
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
export async function writeFramePages() {
  mkdirSync(`${cdn}/frame`, { recursive: true });
  const write = (name, text) => {
    writeFileSync(`${cdn}/frame/${name}`, text);
    record(`${cdn}/frame/${name}`, `frame/${name}`);
  };
  // On one line: an FTP program that changes line ends would break the integrity.
  for (const style of ['frame', 'print']) write(sheet(style), readFileSync(`packages/widgets/src/frame/${style}.css`, 'utf8').replace(/\s+/g, ' ').trim());
  for (const [kind, about] of Object.entries(pages)) write(`${kind}.html`, await page(kind, about));
}
