import type { ReactElement } from 'react';
import {
  BadgeCheck,
  Check,
  ChevronDown,
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Contrast,
  Dices,
  Flag,
  FolderOpen,
  Handshake,
  List,
  Maximize,
  Menu,
  Minus,
  Pause,
  Play,
  Plus,
  Printer,
  RotateCcw,
  ScrollText,
  Search,
  SkipForward,
  Star,
  StepBack,
  StepForward,
  TriangleAlert,
  X,
  Zap,
} from 'lucide-react';

/** Every icon of the program: a test compares them with what is imported elsewhere. */
export const ICONS = {
  BadgeCheck,
  Check,
  ChevronDown,
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Contrast,
  Dices,
  Flag,
  FolderOpen,
  Handshake,
  List,
  Maximize,
  Menu,
  Minus,
  Pause,
  Play,
  Plus,
  Printer,
  RotateCcw,
  ScrollText,
  Search,
  SkipForward,
  Star,
  StepBack,
  StepForward,
  TriangleAlert,
  X,
  Zap,
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
