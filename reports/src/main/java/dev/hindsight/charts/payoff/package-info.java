/** Charts of what trade-offs came to. */
package dev.hindsight.charts.payoff;
