// Components are tested in their own clothes: the tokens that every screen has.
import.meta.glob('/src/ui/{tokens,base}.css', { eager: true })
