import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Intent } from '../understanding/intent.ts';

/** What an officer may set for replies that send residents elsewhere. */
export interface Services {
  /** Where complaints and procedures are taken, or null. */
  readonly contact: string | null;
  /** Numbers to call in an emergency, as one phrase. */
  readonly emergencyNumbers: string;
}

/** The fixed reply to a message that no report answers. */
export function answerChat(intent: Intent, services: Services): Draft {
  const sentences: Record<Intent, string> = {
    ...PHRASES.chat,
    emergency: PHRASES.emergency(services.emergencyNumbers),
    procedure: PHRASES.service(services.contact),
    complaint: PHRASES.service(services.contact),
  };
  return draft({ status: 'chat', remarks: [sentences[intent]] });
}
