/**
 * Tables that are made by a query: what it may say, the sources that it names, and its result as
 * rows of a table. Spark's SQL starts with the first query.
 */
package dev.hindsight.exports.sql;
