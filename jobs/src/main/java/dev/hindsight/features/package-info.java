/**
 * What became of each feature that was asked for. Which features are looked at is counted first;
 * then who asked and how their deals ended; then, once it is known what trade-offs are valued with,
 * what the answers came to.
 */
package dev.hindsight.features;
