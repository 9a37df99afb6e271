import { TetapDutyOfficer } from '../duty-officer/duty-officer.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';
import './later.js';

defineElements(TetapDutyOfficer);
keepPlaceholders();
