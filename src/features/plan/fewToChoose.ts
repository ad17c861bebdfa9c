/** How many are shown at first in a plan: no more than someone can choose from at a glance. */
export const FEW_TO_CHOOSE = 5
