/** What was found about sales pressure: where it comes from and whether it tells the truth. */
package dev.hindsight.findings.pressure;
