/** Tables about what trade-offs came to. */
package dev.hindsight.tables.payoff;
