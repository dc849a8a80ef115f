/**
 * The command line: one small class per command that parses, calls and returns an exit code. {@link
 * dev.hindsight.cli.Main} is the one place that exits.
 */
package dev.hindsight.cli;
