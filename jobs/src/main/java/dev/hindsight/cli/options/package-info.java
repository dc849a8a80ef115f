/** Options that several commands share, and what they mean. */
package dev.hindsight.cli.options;
