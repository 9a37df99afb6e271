import type { TetapDutyOfficer } from './duty-officer/duty-officer.js';
import type { TetapOfficeStatus } from './office-status/office-status.js';
import type { TetapServiceDirectory } from './service-directory/service-directory.js';
import type { TetapEvents } from './events.js';

/** What a widget takes in JSX beside what its framework gives to every element: attributes, and events as React 19 writes them. */
export type WidgetProps<E extends HTMLElement> = {
  readonly feed?: string;
  readonly office?: string;
  readonly at?: string;
  readonly lang?: string;
  readonly pack?: string;
  readonly words?: string;
  readonly 'json-ld'?: boolean | '';
  readonly [reactAttribute: `data-${string}`]: unknown;
} & { readonly [N in keyof TetapEvents as `on${N}`]?: (event: CustomEvent<TetapEvents[N]> & { readonly currentTarget: E }) => void };

/**
 * The widgets for any JSX: `declare module 'react' { namespace JSX { interface IntrinsicElements extends WidgetElements<Base> {} } }`,
 * where `Base` is what the framework gives to every element, such as React's `DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>`.
 */
export interface WidgetElements<Base = unknown> {
  'tetap-office-status': Omit<Base, keyof WidgetProps<TetapOfficeStatus>> & WidgetProps<TetapOfficeStatus>;
  'tetap-service-directory': Omit<Base, keyof WidgetProps<TetapServiceDirectory>> & WidgetProps<TetapServiceDirectory>;
  'tetap-duty-officer': Omit<Base, keyof WidgetProps<TetapDutyOfficer>> & WidgetProps<TetapDutyOfficer>;
}
