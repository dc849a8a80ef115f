/**
 * The tables of the contract and how they are read: columns, keys, vocabularies, mappings of
 * foreign exports, and what is rejected and why.
 */
package dev.hindsight.exports;
