/** What is open and may hurt, and how often what was like it did. */
package dev.hindsight.findings.atrisk;
