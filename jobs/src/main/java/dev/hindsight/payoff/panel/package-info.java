/** What displaced items cost in customers, resampled. */
package dev.hindsight.payoff.panel;
