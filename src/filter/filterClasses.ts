/** A group of filters with its title. */
export const filterGroupClasses = 'mt-2 grid min-w-0'
