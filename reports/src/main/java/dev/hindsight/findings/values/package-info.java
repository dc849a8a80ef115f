/**
 * What findings are made of: measured or not, estimates with their intervals, and the words for
 * them.
 */
package dev.hindsight.findings.values;
