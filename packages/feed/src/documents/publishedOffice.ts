import { harmless } from '../schema/build.js';
import { envelopeWith } from './envelope.js';
import { forecast } from './forecast.js';
import { office } from './office.js';

/** `offices/{id}.json` as it is published. Engines read `officeDocument`, which has no use for the forecast. */
export const publishedOffice = envelopeWith(office, { forecast: harmless(forecast) });
