interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  options: readonly { readonly id: string; readonly label: string }[];
  chosen: string;
  choose: (id: string) => void;
}

/** One question as the device's own list: short on a phone however many answers there are. */
export function Choice({ id, label, hint, options, chosen, choose }: Props) {
  const at = `tanya-${id}`;
  return (
    <div className="choice">
      <label htmlFor={at}>{label}</label>
      {hint && (
        <p className="note" id={`${at}-bantuan`}>
          {hint}
        </p>
      )}
      <select
        id={at}
        value={chosen}
        aria-describedby={hint ? `${at}-bantuan` : undefined}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
