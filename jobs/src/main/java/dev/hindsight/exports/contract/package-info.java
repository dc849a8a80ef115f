/** The tables of the contract: for each a record of its rows, and its columns and key. No Spark. */
package dev.hindsight.exports.contract;
