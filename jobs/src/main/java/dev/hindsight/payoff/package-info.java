/**
 * Did it pay off? Closed deals, decided requests and customers that wait are counted first. They
 * say what trade-offs are valued with; then each trade-off is valued, and all are summed.
 */
package dev.hindsight.payoff;
