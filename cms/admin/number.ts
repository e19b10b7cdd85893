/** A number field that keeps what is typed: Decap's own turns "35.000" into 35 without a word. */
import { host, type ControlProps } from './mounted.tsx';

interface Instance {
  readonly props: ControlProps & {
    readonly setActiveStyle: () => void;
    readonly setInactiveStyle: () => void;
  };
}

/** Drawn by Decap's own React: a form holds hundreds of numbers, and none needs more than its value. */
export function numberControl(): unknown {
  const { createClass, h } = host();
  return createClass({
    render(this: Instance) {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } =
        this.props;
      return h('input', {
        id: forID,
        className: classNameWrapper,
        inputMode: 'decimal',
        autoComplete: 'off',
        value: typeof value === 'number' || typeof value === 'string' ? String(value) : '',
        onChange: (event: { target: HTMLInputElement }) => {
          onChange(event.target.value);
        },
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
}
