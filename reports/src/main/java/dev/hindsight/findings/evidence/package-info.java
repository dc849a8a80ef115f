/** What tools keep without anybody recording it. */
package dev.hindsight.findings.evidence;
