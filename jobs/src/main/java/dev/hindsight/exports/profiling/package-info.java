/**
 * What can be measured of a file, or of a table of a database, before anybody has said what it is.
 * No Spark.
 */
package dev.hindsight.exports.profiling;
