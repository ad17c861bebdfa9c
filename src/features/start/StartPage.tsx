import { usePlace } from '#state/place.ts'
import { BinPage } from './BinPage.tsx'
import { HomePage } from './HomePage.tsx'
import { StartFrame } from './StartFrame.tsx'

/** Where the app begins: the maps on this device, and those in its bin. */
export function StartPage({ onOpenFile }: { readonly onOpenFile: () => void }) {
  const { at } = usePlace()
  return <StartFrame>{at === 'bin' ? <BinPage /> : <HomePage onOpenFile={onOpenFile} />}</StartFrame>
}
