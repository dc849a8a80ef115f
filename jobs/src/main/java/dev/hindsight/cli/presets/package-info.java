/** The command that shows which exports Hindsight can read as they are. */
package dev.hindsight.cli.presets;
