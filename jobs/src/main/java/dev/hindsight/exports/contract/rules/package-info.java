/** What holds between the columns of the contract's tables: keys that name rows, dates in order. */
package dev.hindsight.exports.contract.rules;
