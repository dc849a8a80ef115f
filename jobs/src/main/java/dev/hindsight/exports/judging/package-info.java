/**
 * From rows of text to judged rows: values are parsed, and rows with one key are compared. A row is
 * kept, rejected or a duplicate, and whatever is wrong with it is said. No Spark.
 */
package dev.hindsight.exports.judging;
