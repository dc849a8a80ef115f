/**
 * What every command runs with: its log, its background work, its exit code, the limits and the
 * secret of its exports.
 */
package dev.hindsight.cli.run;
