/**
 * Which files of a folder are read, and how Spark reads them: a task for each file, then a sorted
 * shuffle of bytes that brings rows with one key together.
 */
package dev.hindsight.exports;
