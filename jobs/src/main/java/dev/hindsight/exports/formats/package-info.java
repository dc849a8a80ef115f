/**
 * Files of exports as rows of text: CSV, JSON, Parquet and Excel, on whatever storage. Each row
 * knows its line.
 */
package dev.hindsight.exports.formats;
