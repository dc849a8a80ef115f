/**
 * The tables of the contract: for each a record of its rows, and its columns and key. Rows are
 * written as bytes here, as they cross shuffles. No Spark.
 */
package dev.hindsight.exports.contract;
