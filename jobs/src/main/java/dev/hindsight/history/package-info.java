/**
 * Histories, and the rules that all questions share. Rows meet by key, sorted and one after the
 * other ({@link dev.hindsight.history.Meeting}), and become histories of deals and accounts; a
 * review knows them as of a day. What is counted of them is a {@link dev.hindsight.basis.Tally}. No
 * Spark: meetings run over lists as well.
 */
package dev.hindsight.history;
