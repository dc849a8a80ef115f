/** Charts of what was expected. */
package dev.hindsight.charts.expectations;
