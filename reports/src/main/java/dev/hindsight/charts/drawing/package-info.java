/**
 * What pictures are drawn with, whatever they show: lettering, fonts, colours, planes, and files of
 * a chart.
 */
package dev.hindsight.charts.drawing;
