/**
 * The tables of a report as values: every column carries its header, its unit, its width and the
 * function that gives its cell. Workbook and page render the same ones.
 */
package dev.hindsight.tables;
