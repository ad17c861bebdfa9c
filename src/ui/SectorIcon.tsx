import {
  Building2,
  ClipboardList,
  HeartHandshake,
  House,
  Landmark,
  type LucideIcon,
  Megaphone,
  MessagesSquare,
  Newspaper,
} from 'lucide-react'
import type { Sector } from '#model/vocabulary.ts'

const ICONS: Record<Sector, LucideIcon> = {
  government: Landmark,
  politics: MessagesSquare,
  officials: ClipboardList,
  advice: Building2,
  advocacy: Megaphone,
  services: HeartHandshake,
  own: House,
  public: Newspaper,
}

/** The sign of a sector, in its colour; nothing where the sector is not known. */
export function SectorIcon({ sector, size = 18 }: { readonly sector: Sector | undefined; readonly size?: number }) {
  if (!sector) return null
  const Icon = ICONS[sector]
  return <Icon size={size} color={`var(--sector-${sector}-line)`} aria-hidden />
}
