/**
 * Did it pay off? What is counted first (closed deals, the ledger, customers that wait) says what
 * trade-offs are valued with; then they are valued, and summed.
 */
package dev.hindsight.payoff;
