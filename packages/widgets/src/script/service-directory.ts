import './later.js';
import { TetapServiceDirectory } from '../service-directory/service-directory.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';

defineElements(TetapServiceDirectory);
keepPlaceholders();
