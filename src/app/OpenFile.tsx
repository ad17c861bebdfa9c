import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { chooseFile } from '#features/exchange/chooseFile.ts'
import { DropZone } from '#features/exchange/DropZone.tsx'
import { forgetPlain } from '#state/messages.ts'
import { lateDialog } from '#ui/lateDialog.tsx'

const OpenFileDialog = lateDialog(() =>
  import('#features/exchange/OpenFileDialog.tsx').then(file => file.OpenFileDialog),
)

/** *Kopie openen*, on every screen: by button, or by dropping a file anywhere. */
export function OpenFile({ children }: { readonly children: (openFile: () => void) => ReactNode }) {
  const [file, setFile] = useState<File>()
  useEffect(() => {
    if (file) forgetPlain()
  }, [file])
  const openFile = useCallback(() => {
    void chooseFile().then(chosen => chosen && setFile(chosen))
  }, [])
  return (
    <DropZone onFile={setFile}>
      {children(openFile)}
      {file && (
        <OpenFileDialog
          key={file.name + file.lastModified}
          file={file}
          onClose={() => setFile(undefined)}
          onOtherFile={openFile}
        />
      )}
    </DropZone>
  )
}
