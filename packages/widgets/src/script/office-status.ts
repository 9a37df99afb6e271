import './later.js';
import { TetapOfficeStatus } from '../office-status/office-status.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';

defineElements(TetapOfficeStatus);
keepPlaceholders();
