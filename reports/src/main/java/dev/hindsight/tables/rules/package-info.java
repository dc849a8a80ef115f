/** Rules that would have paid, as tables. */
package dev.hindsight.tables.rules;
