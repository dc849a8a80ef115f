/** Charts of sales pressure. */
package dev.hindsight.charts.pressure;
