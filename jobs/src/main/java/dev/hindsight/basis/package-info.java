/**
 * What a review stands on: what it covers and knows, the currency and the levels that it tells
 * apart, and the {@link dev.hindsight.basis.Tally} that everything is counted in.
 */
package dev.hindsight.basis;
