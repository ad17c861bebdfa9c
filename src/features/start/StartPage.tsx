import { usePlace } from '#state/place.ts'
import { BinPage } from './BinPage.tsx'
import { HomePage } from './HomePage.tsx'

/** Where the app begins: the maps on this device, and those in its bin. */
export function StartPage({ onOpenFile }: { readonly onOpenFile: () => void }) {
  return usePlace().at === 'bin' ? <BinPage /> : <HomePage onOpenFile={onOpenFile} />
}
