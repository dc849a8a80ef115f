/**
 * Tables whose rows lead to each other: trade-offs, displacing requests, displaced items, leavers.
 */
package dev.hindsight.tables.ledgers;
