/** What became of each feature that was asked for. */
package dev.hindsight.findings.features;
