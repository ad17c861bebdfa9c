import { type ReadResult, readNetwerkkaart } from '#formats/netwerkkaart/read.ts'

/** What the reading worker tells; `unreadable`: the browser could not give us the bytes. */
export type ReadingNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'unreadable' }

const tell = (news: ReadingNews) => self.postMessage(news)

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  data.arrayBuffer().then(
    bytes => {
      const onProgress = (done: number) => tell({ kind: 'progress', done })
      tell({ kind: 'read', result: readNetwerkkaart(new Uint8Array(bytes), { onProgress }) })
    },
    () => tell({ kind: 'unreadable' }),
  )
})
