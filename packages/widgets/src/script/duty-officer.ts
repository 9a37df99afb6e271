import './later.js';
import { TetapDutyOfficer } from '../duty-officer/duty-officer.js';
import * as rest from '../duty-officer/rest.js';
import { defineElements } from '../shared/defineElements.js';
import { keepPlaceholders } from '../shared/placeholders.js';

TetapDutyOfficer.bring(rest);
defineElements(TetapDutyOfficer);
keepPlaceholders();
