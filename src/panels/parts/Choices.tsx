import type { ReactElement } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { Check } from 'lucide-react';

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly words: (option: T) => string;
  readonly onChange: (option: T) => void;
}

/** A section of a menu of which one is chosen. */
export function Choices<T extends string>(props: ChoicesProps<T>): ReactElement {
  const { title, options, value, words, onChange } = props;
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys === 'all' || keys.has(option));
        if (chosen) onChange(chosen);
      }}
    >
      <Header>{title}</Header>
      {options.map((option) => (
        <MenuItem key={option} id={option} textValue={words(option)} className="menu-choice">
          {words(option)}
          <Check aria-hidden="true" />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
