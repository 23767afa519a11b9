import { compare } from './compare.ts'
import { promote } from './promote.ts'
import { register } from './register.ts'
import { resolve } from './resolve.ts'
import { tag } from './tag.ts'

/** Every operation, by the word of the input; a new one is a file of this folder and its name here. */
export const operations = { compare, promote, register, resolve, tag } as const
