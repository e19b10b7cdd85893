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

interface Instance {
  readonly props: ControlProps;
  place: HTMLElement | null;
  root: Root | undefined;
  leave: (() => void) | undefined;
  draw(this: Instance): void;
}

/** What the bundle of Decap hands out of its own React: its classes and elements must be used there. */
interface Host {
  readonly createClass: (spec: object) => unknown;
  readonly h: (type: string, props: object) => unknown;
}
export const host = (): Host => window as unknown as Host;

/** Makes a control of Decap from a function that draws it; drawn again whenever the entry changes. */
export function mounted(control: (props: ControlProps) => ReactNode): unknown {
  const { createClass, h } = host();
  return createClass({
    componentDidMount(this: Instance) {
      if (this.place) this.root = createRoot(this.place);
      this.leave = findStore()?.subscribe(() => {
        this.draw();
      });
      this.draw();
    },
    componentDidUpdate(this: Instance) {
      this.draw();
    },
    componentWillUnmount(this: Instance) {
      this.leave?.();
      const { root } = this;
      setTimeout(() => root?.unmount());
    },
    draw(this: Instance) {
      this.root?.render(control(this.props));
    },
    render(this: Instance) {
      return h('div', {
        id: this.props.forID,
        className: this.props.classNameWrapper,
        ref: (element: HTMLElement | null) => {
          this.place = element;
        },
      });
    },
  });
}
