/**
 * Sources that are no files: what Spark is told to read them, and what it means for a person where
 * that fails.
 */
package dev.hindsight.exports.connections;
