/** What people named as the reason. */
package dev.hindsight.findings.stated;
