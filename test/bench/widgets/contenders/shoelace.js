import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import { fill, make } from './fill.js';

fill((card, said) => {
  card.replaceChildren(make('sl-card', {},
    make('h3', { slot: 'header' }, said.name),
    make('sl-badge', { class: 'headline', variant: said.tone === 'open' ? 'success' : 'neutral' }, said.headline),
    make('p', {}, said.detail), make('p', {}, said.hours),
    make('sl-button', { href: `tel:${said.phone?.replaceAll(' ', '')}`, variant: 'primary' }, `Telepon ${said.phone}`),
    make('small', { slot: 'footer' }, said.updated)));
});
