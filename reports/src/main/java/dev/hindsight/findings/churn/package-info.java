/** What was found about customers: who waited, who was exposed, who left. */
package dev.hindsight.findings.churn;
