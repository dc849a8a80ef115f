/** What a terminal shows. */
package dev.hindsight.cli.terminal;
