/** What the meeting is to decide, from what the questions found, and what became of agreements. */
package dev.hindsight.agenda;
