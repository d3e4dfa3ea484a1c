package org.backfile.article;

/**
 * Tells, once the transaction is over, that readers must not see something any more.
 *
 * @param transaction by PostgreSQL's number: a node whose snapshot sees it shows nothing of that any more
 */
record ArticlesRemoved(String transaction) {
}
