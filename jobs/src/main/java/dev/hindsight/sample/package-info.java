/**
 * Exports of made-up companies, of any size, with a planted truth that is written beside them. The
 * company's rules are pure functions of a seed and an index: the same seed gives the same bytes.
 */
package dev.hindsight.sample;
