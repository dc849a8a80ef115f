/**
 * Proposes a configuration for files and tables of which nothing is known, with the evidence. No
 * Spark.
 */
package dev.hindsight.init;
