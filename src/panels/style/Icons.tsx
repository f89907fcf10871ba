import type { ReactElement } from 'react';
import {
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Contrast,
  Dices,
  Maximize,
  Menu,
  Minus,
  Pause,
  Play,
  Plus,
  Printer,
  RotateCcw,
  Search,
  SkipForward,
  StepBack,
  StepForward,
  X,
} from 'lucide-react';

/** Every icon of the program: a test compares them with what is imported elsewhere. */
export const ICONS = {
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Contrast,
  Dices,
  Maximize,
  Menu,
  Minus,
  Pause,
  Play,
  Plus,
  Printer,
  RotateCcw,
  Search,
  SkipForward,
  StepBack,
  StepForward,
  X,
} as const;

/** The one set: lucide, in lines of one width. */
export function Icons(): ReactElement {
  return (
    <ul className="style-icons">
      {Object.entries(ICONS).map(([name, Icon]) => (
        <li key={name}>
          <Icon aria-hidden="true" />
          <span className="quiet">{name}</span>
        </li>
      ))}
    </ul>
  );
}
