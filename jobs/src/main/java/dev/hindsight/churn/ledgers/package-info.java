/**
 * What displaced items cost, by item, by request and by customer that left: the rows of the
 * ledgers, and the costliest of them.
 */
package dev.hindsight.churn.ledgers;
