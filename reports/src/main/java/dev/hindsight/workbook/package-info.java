/**
 * The workbook: one file per sheet, each of them findings in and a page or table out, and one file,
 * {@link dev.hindsight.workbook.Cells}, that touches cells and styles.
 */
package dev.hindsight.workbook;
