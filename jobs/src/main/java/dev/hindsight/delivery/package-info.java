/**
 * A published report goes to its recipients: who gets what, the ledger of who has it, one mail
 * after the other. Nobody gets a report twice.
 */
package dev.hindsight.delivery;
