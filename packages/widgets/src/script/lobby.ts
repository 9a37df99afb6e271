import './later.js';
import { TetapLobbyScreen } from '../lobby/lobby-screen.js';
import { TetapPrintedNotice } from '../lobby/printed-notice.js';
import { defineElements } from '../shared/defineElements.js';

defineElements(TetapPrintedNotice, TetapLobbyScreen);
