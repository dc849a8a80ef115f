/**
 * {@code hindsight.yaml}, read once into one checked value. All problems are said together, each
 * with its line.
 */
package dev.hindsight.exports.config;
