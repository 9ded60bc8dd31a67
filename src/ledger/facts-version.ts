/**
 * Raise this whenever facts are read otherwise than before (src/ledger/read-facts, src/ledger/sectors.ts): an index whose facts were
 * read by the old rules is then rebuilt by itself.
 */
export const FACTS_VERSION = 3;
