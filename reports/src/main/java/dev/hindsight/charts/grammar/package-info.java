/**
 * The forms that charts share, as values: estimates below each other (a forest) or beside each
 * other (panels), curves, columns, shares, a heat map, a funnel, a calibration, a waterfall. Each
 * hands its figures to a renderer of JFreeChart and tells them as a table.
 */
package dev.hindsight.charts.grammar;
