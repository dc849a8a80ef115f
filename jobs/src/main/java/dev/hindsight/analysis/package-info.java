/**
 * One file per question: facts are reduced to counts in Spark, everything statistical is done on
 * the counts in plain Java, and the findings are filled.
 */
package dev.hindsight.analysis;
