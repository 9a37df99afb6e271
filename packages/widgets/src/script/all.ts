import '../define.js';
import { keepPlaceholders } from '../shared/placeholders.js';
import './later.js';

keepPlaceholders();
