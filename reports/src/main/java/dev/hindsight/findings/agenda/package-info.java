/** What the meeting is to decide, and what became of what it agreed on. */
package dev.hindsight.findings.agenda;
