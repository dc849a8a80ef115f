/**
 * What workbook and slides share: charts that programs draw, and files that are always the same.
 */
package dev.hindsight.office;
