import './later.js';
import '../define.js';
import { keepPlaceholders } from '../shared/placeholders.js';

keepPlaceholders();
