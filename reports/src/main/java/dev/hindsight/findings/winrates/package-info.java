/** What was found about deals: how many were won, by answer and by dimension. */
package dev.hindsight.findings.winrates;
