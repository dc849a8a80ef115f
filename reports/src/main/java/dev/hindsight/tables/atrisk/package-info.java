/** What is open and may hurt, as tables. */
package dev.hindsight.tables.atrisk;
