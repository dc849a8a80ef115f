/** What trade-offs came to, each and together. */
package dev.hindsight.findings.payoff;
