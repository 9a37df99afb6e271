import { fill, make } from './fill.js';

/* The library itself comes by the two lines of its documentation. */
fill((card, said) => {
  card.replaceChildren(make('gcds-notice', { 'notice-role': said.tone === 'open' ? 'success' : 'info', 'notice-title-tag': 'h3', 'notice-title': said.name },
    make('p', { class: 'headline' }, said.headline),
    make('p', {}, said.detail), make('p', {}, said.hours),
    make('gcds-button', { type: 'link', href: `tel:${said.phone?.replaceAll(' ', '')}` }, `Telepon ${said.phone}`),
    make('small', {}, said.updated)));
});
