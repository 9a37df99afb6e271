import type { Language, LobbyLanguage } from '@tetap/words';
import { lobby as en } from '@tetap/words/en/lobby';
import { lobby as id } from '@tetap/words/id/lobby';

/** A language with the words for a door and a lobby. */
export function withLobby(language: Language): Language & LobbyLanguage {
  const lobby = { lobby: language.tag === 'en' ? en : id };
  return { ...language, ...language.adapt?.(lobby) ?? lobby };
}
