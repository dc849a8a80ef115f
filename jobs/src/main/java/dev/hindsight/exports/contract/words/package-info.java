/** The words of the contract's vocabularies that findings do not name. */
package dev.hindsight.exports.contract.words;
