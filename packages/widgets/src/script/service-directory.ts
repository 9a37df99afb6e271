import { TetapServiceDirectory } from '../service-directory/service-directory.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';
import './later.js';

defineElements(TetapServiceDirectory);
keepPlaceholders();
