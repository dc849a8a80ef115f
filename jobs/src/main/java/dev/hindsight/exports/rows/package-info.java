/**
 * Rows as they pass between tasks: as bytes, judged, with what was found; and what reading tells of
 * a table. No Spark.
 */
package dev.hindsight.exports.rows;
