/** What a table is read from: files, databases, catalogues. */
package dev.hindsight.exports.config.sources;
