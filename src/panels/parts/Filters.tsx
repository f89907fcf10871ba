import type { ReactElement, ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

interface FiltersProps<T extends string> {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
  /** What an option says. */
  readonly children: (option: T) => ReactNode;
}

/** One of a few, side by side. */
export function Filters<T extends string>(props: FiltersProps<T>): ReactElement {
  const { label, options, value, onChange, className = '', children } = props;
  return (
    <RadioGroup
      className={`filters ${className}`}
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      {options.map((option) => (
        <Radio key={option} value={option} className="filter">
          {children(option)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
