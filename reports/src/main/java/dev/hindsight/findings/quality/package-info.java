/** What the exports were worth. */
package dev.hindsight.findings.quality;
