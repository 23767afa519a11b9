import type { Validate } from '@ml-actions/action/check-settings'
export declare const validate: Validate
