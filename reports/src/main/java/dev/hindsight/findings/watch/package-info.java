/** What is kept of a watch over open items, and what changed from one watch to the next. */
package dev.hindsight.findings.watch;
