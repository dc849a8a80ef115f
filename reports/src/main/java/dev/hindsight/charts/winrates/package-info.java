/** Charts of win rates, and of why deals are lost. */
package dev.hindsight.charts.winrates;
