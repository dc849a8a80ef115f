/** What to decide, and what was agreed on, as tables. */
package dev.hindsight.tables.agenda;
