/** A control of ours inside Decap: Decap's React holds the place, ours draws in it. */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { findStore, type Immutable } from './bridge.ts';

/** What Decap hands to a control. */
export interface ControlProps {
  readonly value: unknown;
  readonly forID: string;
  readonly field: Immutable;
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown) => void;
  readonly getEntry: () => Immutable | undefined;
}

interface Instance<Props> {
  readonly props: Props;
  place: HTMLElement | null;
  root: Root | undefined;
  leave: (() => void) | undefined;
  draw(this: Instance<Props>): void;
}

/** What the bundle of Decap hands out of its own React: its classes and elements must be used there. */
interface Host {
  readonly createClass: (spec: object) => unknown;
  readonly h: (type: string, props: object) => unknown;
}
export const host = (): Host => window as unknown as Host;

interface Place<Props> {
  readonly attributes?: (props: Props) => object;
  /** Calls the function whenever it must be drawn anew besides Decap's own calls; gives the way to end that. */
  readonly follow?: (draw: () => void) => (() => void) | undefined;
}

/** A component of Decap that is no more than a place in the page, in which our React draws. */
export function placeFor<Props>(
  content: (props: Props) => ReactNode,
  { attributes, follow }: Place<Props> = {},
): unknown {
  type This = Instance<Props>;
  const { createClass, h } = host();
  return createClass({
    componentDidMount(this: This) {
      if (this.place) this.root = createRoot(this.place);
      this.leave = follow?.(() => {
        this.draw();
      });
      this.draw();
    },
    componentDidUpdate(this: This) {
      this.draw();
    },
    componentWillUnmount(this: This) {
      this.leave?.();
      const { root } = this;
      // Decap's React is in the middle of its own work here.
      setTimeout(() => root?.unmount());
    },
    draw(this: This) {
      this.root?.render(content(this.props));
    },
    render(this: This) {
      return h('div', {
        ...attributes?.(this.props),
        ref: (element: HTMLElement | null) => {
          this.place = element;
        },
      });
    },
  });
}

/** Makes a control of Decap from a function that draws it; drawn again whenever the entry changes. */
export const mounted = (control: (props: ControlProps) => ReactNode): unknown =>
  placeFor(control, {
    attributes: ({ forID, classNameWrapper }) => ({ id: forID, className: classNameWrapper }),
    follow: (draw) => findStore()?.subscribe(draw),
  });
